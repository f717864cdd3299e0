/** A printed or read page, from top to bottom. Knows nothing of templates. */
export type Block = TitleBlock | HeadingBlock | ParagraphBlock | TableBlock

export interface TitleBlock {
  readonly kind: 'title'
  readonly text: string
  readonly ref?: string
}

/** Level 1: 一、 · level 2: （一）. The numeral is part of the text. */
export interface HeadingBlock {
  readonly kind: 'heading'
  readonly level: 1 | 2
  readonly text: string
  readonly ref?: string
}

export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly text: string
  /** How many characters at its start are a run-in head: “（一）主动公开。”. */
  readonly lead?: number
  readonly role?: 'signature' | 'date'
  /** What it was composed from: `overview:2` is the third line of that narrative; `signature`. */
  readonly ref?: string
}

export interface TableBlock {
  readonly kind: 'table'
  /** Widths of the grid columns, as shares. */
  readonly widths: readonly number[]
  readonly headerRows: number
  /** Rows hold only the cells that start in them; spans must fill the grid exactly. */
  readonly rows: readonly (readonly TableCell[])[]
  readonly ref?: string
}

export interface TableCell {
  readonly text: string
  readonly colspan?: number
  readonly rowspan?: number
  /** `label` is printed text of the form, `value` a place to fill; unknown in a table that was read. */
  readonly role?: 'label' | 'value'
  /** What it was composed from: a cell address. */
  readonly ref?: string
}
