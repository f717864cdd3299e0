import type { Severity } from '#lib/checks/check.ts'
import type { Answer } from '#lib/report/report.ts'
import type { Step } from '#lib/review/step.ts'
import type { Publication } from '#lib/review/taken-step.ts'

/** What a comment is about. */
export type Target =
  | { readonly kind: 'whole' }
  | { readonly kind: 'cell'; readonly cell: string }
  | { readonly kind: 'passage'; readonly part: string; readonly quote: string }
  | { readonly kind: 'finding'; readonly fingerprint: string }

/** One contribution to a thread; times and names as they are shown. */
export interface Remark {
  readonly id: string
  readonly author: string
  readonly at: string
  readonly text: string
}

/** A comment with its replies. */
export interface Thread {
  readonly id: string
  /** Where it stands, in words: a part, or the name of a cell. */
  readonly place: string
  /** What it was written about, as it stood. */
  readonly quote: string
  readonly isResolved: boolean
  /** The passage it quotes is no longer there, or its cell says something else. */
  readonly isChanged: boolean
  readonly remarks: readonly [Remark, ...Remark[]]
}

/** A finding as the reviewer sees it. */
export interface ReviewFinding {
  readonly fingerprint: string
  /** The name of its check. */
  readonly check: string
  readonly severity: Severity
  readonly message: string
  readonly quote: string
  readonly answer: Answer | undefined
  readonly isOpen: boolean
  /** An error that only a reviewer's reason settles: `asked` until there is one. */
  readonly overruling: 'none' | 'asked' | 'given'
}

/** A difference to the version that was last looked at. */
export interface ReviewChange {
  readonly id: string
  readonly place: string
  readonly before: string
  readonly after: string
}

/** A part as the list on the left names it. */
export interface ReviewPart {
  readonly id: string
  readonly numeral: string
  readonly short: string
}

/** A step that the server offers, as its button stands now. */
export interface OfferedStep {
  readonly step: Step
  /** As its button reads. */
  readonly name: string
  readonly asks?: 'reason' | 'publication'
  /** Why it cannot be taken yet, in a few words; '' where it can. */
  readonly why: string
  readonly isMain: boolean
}

/** What the taker of a step wrote. */
export interface StepWords {
  readonly reason?: string
  /** The ids of the threads that a return points at. */
  readonly threads?: readonly string[]
  readonly publication?: Publication
  /** The reason for each error that is let pass, by fingerprint. */
  readonly overrules?: Readonly<Record<string, string>>
}
