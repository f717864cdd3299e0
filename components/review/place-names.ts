import type { PageParts } from '#components/preview/part-glimpses.ts'
import type { Block } from '#lib/page/block.ts'
import { partOfBlock } from '#lib/page/passage.ts'
import { cellNames } from '#lib/page/table-labels.ts'
import type { Target } from './review-view.ts'

/** The cells of a table with what each is called. */
export interface TableNames {
  readonly name: string
  readonly cells: readonly (readonly [cell: string, name: string])[]
}

/** What can be commented on, by name. */
export interface PlaceNames {
  readonly tables: readonly TableNames[]
  /** Of each block, the part that it belongs to, and its text; '' for a table. */
  readonly parts: readonly string[]
  readonly texts: readonly string[]
}

/** The places of a composed report; a table is called as the heading above it. */
export function placeNames(blocks: readonly Block[], { parts, rest }: PageParts): PlaceNames {
  return {
    tables: blocks.flatMap((block, at): TableNames[] => {
      if (block.kind !== 'table') return []
      const above = blocks[at - 1]
      const name = above && above.kind !== 'table' ? above.text : ''
      return [{ name, cells: [...cellNames(block)] }]
    }),
    parts: blocks.map((block) => parts.find((part) => part === partOfBlock(block)) ?? rest),
    texts: blocks.map((block) => (block.kind === 'table' ? '' : block.text)),
  }
}

/** The passage that says these words; undefined where none does. */
export function passageOf(
  { parts, texts }: PlaceNames,
  words: string,
): Extract<Target, { kind: 'passage' }> | undefined {
  const quote = words.trim()
  const part = quote === '' ? undefined : parts[texts.findIndex((text) => text.includes(quote))]
  return part === undefined ? undefined : { kind: 'passage', part, quote }
}
