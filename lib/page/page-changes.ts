import { diffTexts } from '#lib/text/diff-texts.ts'
import type { Block } from './block.ts'
import { type Passage, partOfBlock } from './passage.ts'

/** One difference between two pages: the words of a part, or what a cell says. */
export type PageChange =
  | {
      readonly kind: 'cell'
      readonly cell: string
      readonly before: string
      readonly after: string
    }
  | {
      readonly kind: 'text'
      readonly part: string
      readonly before: string
      readonly after: string
      /** Where the newer words stand on the newer page; one for each paragraph. */
      readonly passages: readonly Passage[]
    }

/** What became different from one page to the other, part by part in the order of the newer one. */
export function pageChanges(
  before: readonly Block[],
  after: readonly Block[],
): readonly PageChange[] {
  const old = cellsOf(before)
  const parts = new Set([...after, ...before].map(partOfBlock))
  const changes = [...parts].flatMap((part) => textChanges(part, before, after))
  const cells = [...cellsOf(after)].flatMap(([cell, now]): PageChange[] => {
    const was = old.get(cell)
    return was === undefined || was === now ? [] : [{ kind: 'cell', cell, before: was, after: now }]
  })
  return inOrder([...changes, ...cells], after)
}

function cellsOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  return new Map(
    blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
      .flatMap(({ ref, text }) => (ref === undefined ? [] : [[ref, text]])),
  )
}

/** The text of a part, and where each of its blocks begins in it. */
interface PartText {
  readonly text: string
  readonly starts: readonly { readonly block: number; readonly at: number }[]
}

function textOf(part: string, blocks: readonly Block[]): PartText {
  const starts: { block: number; at: number }[] = []
  let text = ''
  for (const [block, one] of blocks.entries()) {
    if (one.kind === 'table' || partOfBlock(one) !== part) continue
    starts.push({ block, at: text.length })
    text += `${one.text}\n`
  }
  return { text, starts }
}

function textChanges(
  part: string,
  before: readonly Block[],
  after: readonly Block[],
): readonly PageChange[] {
  const now = textOf(part, after)
  const changes: PageChange[] = []
  let at = 0
  let removed = ''
  const tell = (added: string) => {
    if (removed === '' && added === '') return
    const passages = passagesOf(now, at, at + added.length)
    changes.push({ kind: 'text', part, before: removed.trim(), after: added.trim(), passages })
    removed = ''
  }
  for (const { kind, text } of diffTexts(textOf(part, before).text, now.text)) {
    if (kind === 'removed') removed = text
    else {
      tell(kind === 'added' ? text : '')
      at += text.length
    }
  }
  tell('')
  return changes
}

/** A stretch of a part's text, paragraph by paragraph, without the line breaks between them. */
function passagesOf({ text, starts }: PartText, from: number, to: number): readonly Passage[] {
  const found = starts.flatMap(({ block, at }, index): readonly Passage[] => {
    const end = (starts[index + 1]?.at ?? text.length) - 1
    const passage = { block, from: Math.max(from, at) - at, to: Math.min(to, end) - at }
    return passage.from <= passage.to && from <= end && to >= at ? [passage] : []
  })
  const told = found.filter((passage) => passage.from < passage.to)
  return told.length > 0 ? told : found.slice(0, 1)
}

function inOrder(changes: readonly PageChange[], blocks: readonly Block[]): readonly PageChange[] {
  const cells = [...cellsOf(blocks).keys()]
  const place = (change: PageChange): readonly [number, number] => {
    if (change.kind === 'text') return [change.passages[0]?.block ?? blocks.length, 0]
    const table = blocks.findIndex((block) => cellsOf([block]).has(change.cell))
    return [table, cells.indexOf(change.cell)]
  }
  return changes
    .map((change) => ({ change, at: place(change) }))
    .sort((one, other) => one.at[0] - other.at[0] || one.at[1] - other.at[1])
    .map(({ change }) => change)
}
