import type { Block } from './block.ts'

/** A stretch of the text of one block; `from` equals `to` where something stood that is gone. */
export interface Passage {
  /** The position of the block on its page. */
  readonly block: number
  readonly from: number
  readonly to: number
}

/** The part of the form that a block was composed from: `overview` of `overview:2`; '' where it says none. */
export function partOfBlock({ ref = '' }: Block): string {
  return ref.replace(/:.*/s, '')
}

/** Where words stand among the blocks that are asked for; undefined where they do not, or no longer. */
export function findPassage(
  blocks: readonly Block[],
  quote: string,
  isAsked: (block: Block) => boolean = () => true,
): Passage | undefined {
  if (quote === '') return undefined
  for (const [block, one] of blocks.entries()) {
    if (one.kind === 'table' || !isAsked(one)) continue
    const from = one.text.indexOf(quote)
    if (from >= 0) return { block, from, to: from + quote.length }
  }
  return undefined
}
