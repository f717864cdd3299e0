import type { Block } from '#lib/page/block.ts'
import type { ReadNote } from '#lib/page/read-page.ts'

/** What stands in a body, a cell or a text box, from top to bottom. */
export type Piece =
  | TablePiece
  | { readonly kind: 'paragraph'; readonly text: string; readonly rank: Rank }
  | { readonly kind: 'skipped'; readonly text: string }
  | PagePiece

/** A document of another format that stands in this one. */
export interface PagePiece {
  readonly kind: 'page'
  readonly blocks: readonly Block[]
  readonly notes: readonly ReadNote[]
}

export type Rank = 'title' | 'heading1' | 'heading2' | 'body'

/** A table as Word keeps it: a merged cell stands in every row it covers. */
export interface TablePiece {
  readonly kind: 'table'
  /** The widths of its grid columns, as Word measures them. */
  readonly widths: readonly number[]
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly isHeader: boolean
  readonly cells: readonly WordCell[]
}

export interface WordCell {
  readonly left: number
  readonly right: number
  /** Whether it begins or continues a cell that is merged over rows. */
  readonly merge: 'restart' | 'continue' | undefined
  readonly pieces: readonly Piece[]
}
