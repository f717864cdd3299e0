import type { CellId } from './cell-id.ts'

/**
 * What a cell holds: a number (a count of 件, or money in 分), `null` for blank (never 0), or text
 * that is not a number, kept as it was typed or read.
 */
export type CellValue = number | null | { readonly text: string }

/** Values by cell. A total that is absent is derived; one that is `null` was read blank. */
export type Cells = Readonly<Record<CellId, CellValue>>

export const agencyKinds = ['街道', '镇', '乡', '部门', '管委会', '政府', '办公室'] as const
export type AgencyKind = (typeof agencyKinds)[number]

export const contactFields = ['office', 'address', 'postcode', 'phone', 'email'] as const
export type Contact = Readonly<Partial<Record<(typeof contactFields)[number], string>>>

/** The words that stand in a file at cells that could not be read from it; '' where nothing was found. */
export type Unread = Readonly<Record<CellId, string>>

/** One annual report: everything that is printed, and nothing else. */
export interface Report {
  /** The id of its template. */
  readonly template: string
  /** The full name of the agency, with the name of the level above. */
  readonly agency: string
  readonly kind: AgencyKind
  readonly year: number
  /** Absent: made from agency and year. */
  readonly title?: string
  readonly shortName?: string
  /** How the agency calls itself: 我街道, 本机关 … */
  readonly selfName?: string
  readonly contact?: Contact
  readonly website?: string
  /** By part id, and `preamble`. Paragraphs are separated by `\n`. An absent preamble is generated. */
  readonly narratives: Readonly<Record<string, string>>
  readonly cells: Cells
  /** Absent: the report is published without name and date at its end. `date` is YYYY-MM-DD. */
  readonly signature?: { readonly name: string; readonly date: string }
}

/** An answer to a warning: a reason (numbers, overruled errors) or 已看，不改 (words). */
export interface Answer {
  readonly kind: 'reason' | 'seen'
  readonly text: string
}

/** A report being written: the report, and what the office notes about it. */
export interface Draft {
  readonly report: Report
  /** The name in the list of reports, where the clerk gave it one. */
  readonly label?: string
  /** The id of the local profile it is written under. */
  readonly profile?: string
  /**
   * Last year's report as it was recognised, or the few figures typed from it. It is never printed:
   * checks compare with it, and the form shows it beside the cells.
   */
  readonly lastYear?: Report
  /**
   * The cells of a report that was read from a file which could not be: they are not blank. A mark counts until
   * something is typed there, or somebody says that the original is blank.
   */
  readonly unread?: Unread
  /** By fingerprint of the finding. */
  readonly answers: Readonly<Record<string, Answer>>
}
