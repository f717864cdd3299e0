import { listEdits } from '#lib/text/list-edits.ts'
import type { Block } from './block.ts'

/** A block of two pages: on both (`before` may say other words), or on one alone. */
export type AlignedBlock =
  | { readonly kind: 'kept'; readonly block: Block; readonly before: Block }
  | { readonly kind: 'added' | 'removed'; readonly block: Block }

/** Two pages side by side, in the order of the newer one; what went stands where it stood. */
export function alignBlocks(
  before: readonly Block[],
  after: readonly Block[],
): readonly AlignedBlock[] {
  const edits = listEdits(before.map(keyOf), after.map(keyOf))
  if (!edits) return [...alone('removed', before), ...alone('added', after)]
  const aligned: AlignedBlock[] = []
  let [old, now] = [0, 0]
  const keep = (until: number) => {
    for (const was of before.slice(old, until)) {
      const same = after.slice(now, now + 1)
      aligned.push(...same.map((block): AlignedBlock => ({ kind: 'kept', block, before: was })))
      now++
    }
  }
  for (const { from, to, lines } of edits) {
    keep(from)
    aligned.push(...alignEdit(before.slice(from, to), after.slice(now, now + lines.length)))
    old = to
    now += lines.length
  }
  keep(before.length)
  return aligned
}

function alone(kind: 'added' | 'removed', blocks: readonly Block[]): readonly AlignedBlock[] {
  return blocks.map((block) => ({ kind, block }))
}

/** The same for blocks that are the same, and for tables of the same form whatever they hold. */
function keyOf(block: Block): string {
  if (block.kind === 'table') {
    const grid = block.rows.map((row) =>
      row.map((cell) => [cell.colspan, cell.rowspan, cell.role === 'value' ? null : cell.text]),
    )
    return JSON.stringify(grid)
  }
  return `${sortOf(block)} ${block.text}`
}

function sortOf(block: Block): string {
  if (block.kind === 'heading') return `heading ${block.level}`
  return block.kind === 'paragraph' ? `paragraph ${block.role ?? ''}` : block.kind
}

/** What replaces what: a block that still has words of an older one of its sort is that one, reworded. */
function alignEdit(before: readonly Block[], after: readonly Block[]): readonly AlignedBlock[] {
  const aligned: AlignedBlock[] = []
  let next = 0
  for (const block of after) {
    const match = before.findIndex((old, at) => at >= next && isReworded(old, block))
    const old = before[match]
    if (old) {
      aligned.push(...alone('removed', before.slice(next, match)))
      aligned.push({ kind: 'kept', block, before: old })
      next = match + 1
    } else aligned.push({ kind: 'added', block })
  }
  return [...aligned, ...alone('removed', before.slice(next))]
}

/** How many of the pairs of characters of the shorter text must stand in the other. */
const kinship = 0.4

function isReworded(before: Block, after: Block): boolean {
  if (before.kind === 'table' || after.kind === 'table') return false
  if (sortOf(before) !== sortOf(after)) return false
  if (after.kind === 'title') return true
  const [one, other] = [pairsOf(before.text), pairsOf(after.text)]
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  const shared = [...few].filter((two) => many.has(two)).length
  return shared >= few.size * kinship
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)),
  )
}
