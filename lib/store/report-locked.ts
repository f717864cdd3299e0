import { lockSentence } from '#lib/review/open-steps.ts'
import type { State } from '#lib/review/state.ts'

/** Nothing was written, because the report has left the hands of its clerk. */
export class ReportLocked extends Error {
  /** The ids of the changes that were not written. */
  readonly rejected: readonly string[]

  constructor(sentence: string, rejected: readonly string[]) {
    super(`${sentence}。`)
    this.name = 'ReportLocked'
    this.rejected = rejected
  }
}

/** Throws where a report in this state cannot be changed. */
export function refuseLocked(state: State, rejected: readonly string[]): void {
  const sentence = lockSentence(state)
  if (sentence !== undefined) throw new ReportLocked(sentence, rejected)
}
