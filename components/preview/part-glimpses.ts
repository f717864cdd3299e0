import type { Block, TableCell } from '#lib/page/block.ts'
import { partOfBlock } from '#lib/page/passage.ts'
import type { SetPage } from '#lib/page/set-page.ts'

/** A height on a page that must have been on the screen before its part counts as shown. */
export interface Glimpse {
  readonly part: string
  readonly y: number
}

/** The parts of the form, and what all the rest of the page counts as. */
export interface PageParts {
  readonly parts: readonly string[]
  readonly rest: string
}

/** Heights closer than this are seen together; twips. */
const apart = 1200

/** The heights of each page by part. */
export function partGlimpses(
  pages: readonly SetPage[],
  blocks: readonly Block[],
  names: PageParts,
): readonly (readonly Glimpse[])[] {
  const owners = ownersOf(blocks, names)
  const cells = new Map<TableCell, string>()
  for (const [block, one] of blocks.entries())
    if (one.kind === 'table')
      for (const cell of one.rows.flat()) cells.set(cell, owners[block] ?? names.rest)
  return pages.map((page) => {
    const lines = page.lines.map(({ block, baseline }) => ({
      part: owners[block] ?? names.rest,
      y: baseline,
    }))
    const rows = page.cells.map(({ cell, y, height }) => ({
      part: cells.get(cell) ?? names.rest,
      y: Math.round(y + height),
    }))
    return thinned([...lines, ...rows])
  })
}

/** The part of each block; a table has none of its own, it is that of the heading above it. */
function ownersOf(blocks: readonly Block[], { parts, rest }: PageParts): readonly string[] {
  let above = rest
  return blocks.map((block) => {
    if (block.kind === 'table') return above
    const own = partOfBlock(block)
    above = parts.includes(own) ? own : rest
    return above
  })
}

/** The first height of each part, and then one for every stretch that fits any screen. */
function thinned(glimpses: readonly Glimpse[]): readonly Glimpse[] {
  const kept: Glimpse[] = []
  const last = new Map<string, number>()
  for (const one of [...glimpses].sort((a, b) => a.y - b.y)) {
    if (one.y - (last.get(one.part) ?? -apart) < apart) continue
    last.set(one.part, one.y)
    kept.push(one)
  }
  return kept
}
