import type { Field, FieldValue } from './fields.ts'

/** One change of one field. `id` is made by the client and never used twice. */
export interface Change {
  readonly id: string
  readonly field: Field
  readonly before: FieldValue
  readonly after: FieldValue
}

/** What became of a change: `done` already, `written`, `merged` (a narrative), or a `conflict`. */
export interface ChangeResult {
  readonly id: string
  readonly field: Field
  readonly kind: 'done' | 'written' | 'merged' | 'conflict'
  /** What the field holds now. */
  readonly current: FieldValue
}
