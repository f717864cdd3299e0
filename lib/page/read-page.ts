import type { Block } from './block.ts'

/**
 * What could not be carried over as it stood. `notANumber` – a cell holds words; `rowMissing`, `tableMissing`,
 * `headingMissing` – nothing was found for a place of the form; `headingReworded`, `headingNumeral` – a part was found
 * under other words or another numeral; `unplaced` – something was found that has no place in the form; `reworded` – a
 * row or column was found by its order, not its label; `leftOut` – words of the page around the report; `skipped` – a reader met something it does not read.
 */
export type ReadNoteKind =
  | 'notANumber'
  | 'rowMissing'
  | 'tableMissing'
  | 'headingMissing'
  | 'headingReworded'
  | 'headingNumeral'
  | 'unplaced'
  | 'reworded'
  | 'leftOut'
  | 'skipped'

/** One thing to tell the reader of a file: what, its text, and where. */
export interface ReadNote {
  readonly kind: ReadNoteKind
  readonly text: string
  /** A cell address, a table, a row of it, a part, or the number of a block: `block:12`. */
  readonly at: string
}

/** A remark somebody wrote beside a passage of a Word file. */
export interface PageComment {
  /** The passage it was attached to, as it stands. */
  readonly quote: string
  readonly text: string
  readonly author?: string
}

/** A file as a page: its blocks from top to bottom and what was not carried over. */
export interface ReadPage {
  readonly blocks: readonly Block[]
  readonly notes: readonly ReadNote[]
  /** How many tracked changes were read as accepted. */
  readonly revisions?: number
  readonly comments?: readonly PageComment[]
}

/** What a reader answers; a refusal is one sentence that says what to do instead. */
export type PageReading =
  | { readonly kind: 'read'; readonly page: ReadPage }
  | { readonly kind: 'refused'; readonly says: string }
