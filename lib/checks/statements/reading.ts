import type { Quantity } from '#lib/text/quantity.ts'
import type { Clause } from './clauses.ts'

/** What a number is said to be: one of some sums of cells, the first of which is named. */
export interface Claim {
  readonly name: string
  /** The cells of the sum that is named. */
  readonly cells: readonly string[]
  readonly sums: readonly (readonly string[])[]
  readonly isMoney: boolean
  /** What lists are made of: ways of closing, kinds of applicants, results of disputes. */
  readonly kind: 'column' | 'outcome' | 'result' | 'plain'
}

/** A number of a narrative, and what is known of it. */
export interface Reading {
  readonly part: string
  readonly clause: Clause
  /** Absent where the words say that there was none. */
  readonly quantity?: Quantity
  readonly claim?: Claim
  /** Whether it is counted by a way of coming in, a kind of applicant, an outcome; what lists are made of. */
  readonly kind: Claim['kind'] | 'channel'
  /** It is about another year than the report's. */
  readonly year: 'this' | 'last' | 'other'
  readonly topic: string
  readonly start: number
  readonly end: number
}
