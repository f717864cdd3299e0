import type { ReadPage } from '#lib/page/read-page.ts'
import type { Places } from '#lib/places/places.ts'
import type { CellId } from '#lib/report/cell-id.ts'
import type { Field, FieldValue } from '#lib/report/fields.ts'
import type { LastYear } from '#lib/report/last-year.ts'
import type { Draft, Report, Unread } from '#lib/report/report.ts'
import type { Settled } from '#lib/report/settled.ts'
import type { OfferedAnswer, Template } from '#templates/schema.ts'

/** An error blocks sending · a warning asks for an answer · a hint informs. */
export type Severity = 'error' | 'warning' | 'hint'

/** One click that mends a finding: what it says, and the fields it writes, if it can. */
export interface Cure {
  readonly says: string
  /** It changes no meaning, so that it may be done together with others unseen. */
  readonly isSafe?: true
  readonly writes?: readonly { readonly field: Field; readonly value: FieldValue }[]
}

/** One thing that is wrong: one Chinese sentence with what, where and the two numbers. */
export interface Finding {
  /** The id of the check. */
  readonly check: string
  readonly severity: Severity
  readonly message: string
  /** The cells that take part, in reading order. */
  readonly cells: readonly CellId[]
  /** The id of the part, or `preamble`, `title`, `signature`, where there is one. */
  readonly part?: string
  /** The words it is about, as they stand in the part. */
  readonly quote?: string
  readonly cure?: Cure
  /** Whether it is told by its numbers (answered with a reason) or its words (已看，不改). */
  readonly about: 'numbers' | 'words'
  /** An error that a reviewer (the clerk, where nobody else is) may overrule with a reason. */
  readonly mayOverrule?: true
  /** The reasons there can be, for the person to choose from. */
  readonly answers?: readonly OfferedAnswer[]
  /** Same check, same place, same numbers or words: the key of its answer. */
  readonly fingerprint: string
}

/** What a file was read into: its page, and the notes on what was not carried over as it stood. */
export type Source = Pick<ReadPage, 'blocks' | 'notes'>

/** What a check may look at. */
export interface CheckInput {
  readonly template: Template
  readonly report: Report
  readonly settled: Settled
  readonly today: string
  readonly profile?: Draft['profile']
  readonly lastYear?: LastYear
  readonly source?: Source
  /** The country's places, or the slice that this report needs; absent, only the form of names is judged. */
  readonly places?: Places
  /** The cells that could not be read from a file; they are not blank. */
  readonly unread?: Unread
  /** It is a file as it came, nobody's draft yet. */
  readonly isAsRead?: true
}

/** What differs from an ordinary report, for an example: what the check looks at, and nothing else. */
export interface Sample extends Partial<Omit<Report, 'template'>> {
  readonly profile?: string
  /** What differs from an ordinary report in last year's. */
  readonly lastYear?: Partial<Omit<Report, 'template'>>
  readonly file?: Source
  readonly unread?: Unread
}

/** What a check finds fault with, and the same as it should be; a test holds every check to its own. */
export interface Example {
  readonly wrong: Sample
  readonly right: Sample
}

export interface Check {
  readonly id: string
  /** What it looks at, in a few Chinese words. */
  readonly name: string
  /** The gravest severity it gives. */
  readonly severity: Severity
  /** Why, in one Chinese sentence; shown to the clerk. */
  readonly rationale: string
  readonly basis: string
  readonly example: Example
  /** What it looks at, so that a key press reruns only what can change. */
  readonly reads: readonly ('cells' | 'narratives' | 'identity')[]
  /** What it compares with, and cannot be asked without: last year's report, the page of the file. */
  readonly needs?: 'lastYear' | 'source'
  /** Reads long texts: while somebody types it may wait until typing rests. */
  readonly isLate?: true
  run(input: CheckInput): readonly Finding[]
}
