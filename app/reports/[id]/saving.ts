import type { Change, ChangeResult } from '#lib/report/change.ts'
import type { Field, FieldValue } from '#lib/report/fields.ts'
import type { UnsentShelf } from './unsent-shelf.ts'

export interface FieldValueAt {
  readonly field: Field
  readonly value: FieldValue
}

/** A field that was changed here and elsewhere: `value` is what the server holds. */
export interface FieldConflict extends FieldValueAt {
  readonly mine: FieldValue
}

/** What an answer of the server means for the fields on the page. */
export interface Outcome {
  /** Values that the fields take now. */
  readonly values: readonly FieldValueAt[]
  /** Fields that a person must decide about. */
  readonly conflicts: readonly FieldConflict[]
}

export interface SaveRequest {
  /** The revision that the page knows; the answer tells what changed since. */
  readonly since: number
  /** Absent: only ask what changed. */
  readonly changes?: readonly Change[]
  /** The page is being left: nobody waits for the answer. */
  readonly leaving?: true
  readonly signal?: AbortSignal
}

export interface SaveAnswer {
  readonly kind: 'taken'
  readonly revision: number
  readonly results: readonly ChangeResult[]
  readonly changed: readonly FieldValueAt[]
  /** ISO; when the report was last written. */
  readonly savedAt: string
}

export interface SaveRefusal {
  readonly kind: 'refused'
  /** Of HTTP. */
  readonly status: number
  readonly says: string
  /** The ids of the changes it is about; none where it does not say. */
  readonly rejected: readonly string[]
}

export type SaveReply = SaveAnswer | SaveRefusal

/** Carries a request to the server; rejects where no answer comes. */
export type Send = (request: SaveRequest) => Promise<SaveReply>

export interface SaveStatus {
  readonly kind: 'saved' | 'saving' | 'offline' | 'trouble' | 'gone'
  /** ISO; when the report was last written. */
  readonly savedAt: string
  /** What the server said of the trouble. */
  readonly says: string
  /** Whether everything unacknowledged also lives in the browser's storage. */
  readonly isShelved: boolean
}

export interface SaveQueueOptions {
  readonly revision: number
  /** ISO */
  readonly savedAt: string
  readonly send: Send
  readonly shelf: UnsentShelf
  /** What the page does with values and conflicts that the server tells. */
  readonly onOutcome: (outcome: Outcome) => void
  /** Called after the server wrote something, with its revision. */
  readonly onWritten: (revision: number) => void
}
