import type { Sentence } from '../schema.ts'

/** A day by which something is due, in the year after the report year. */
export interface Deadline {
  readonly what: 'submit' | 'publish'
  /** `MM-DD`. */
  readonly day: string
  /** The kinds of agency it holds for; absent: all. Of several that fit, the first counts. */
  readonly kinds?: readonly string[]
  readonly basis: string
}

/** How many characters a part may have, in principle. */
export interface LengthLimit {
  readonly part: string
  readonly characters: number
  readonly basis: string
}

/**
 * What a district or city asks for beyond the form (本地要求). It tunes what is offered and how
 * long is too long; it never touches the arithmetic.
 */
export interface Profile {
  readonly id: string
  readonly name: string
  readonly basis: string
  /** Whether the generated title begins with the agency (the pattern of the form) or the year. */
  readonly titleOrder: 'agencyFirst' | 'yearFirst'
  /** How a sub-head is written: `（一）主动公开情况` is `{ numbering: '（一）', ending: '情况' }`. */
  readonly subheads: {
    readonly numbering: '（一）' | '1.'
    readonly ending: '' | '情况' | '方面'
  }
  /** Sentences offered for a part beside those of the form. */
  readonly extraSentences: readonly (Sentence & { readonly part: string })[]
  readonly lengthLimits: readonly LengthLimit[]
  readonly deadlines: readonly Deadline[]
}
