import type { Change, ChangeResult } from '#lib/report/change.ts'
import { type Field, type FieldValue, sameValue } from '#lib/report/fields.ts'
import { batchOf } from './batch.ts'
import { changeId } from './change-id.ts'
import type { FieldConflict, FieldValueAt, Outcome, SaveAnswer } from './saving.ts'

/** A change that the server does not take, and what it said. */
export interface Refusal {
  readonly change: Change
  readonly says: string
}

const none: readonly Refusal[] = []

type Written = Pick<Change, 'field' | 'before' | 'after'>

/**
 * Every change that the server has not acknowledged. A field's changes form a chain: those sent,
 * in order, and one still open to more typing, which begins where the last one sent ended.
 */
export class Unsent {
  #sent: readonly Change[] = []
  readonly #pending = new Map<Field, Change>()
  readonly #held = new Map<Field, Change>()
  readonly #refused = new Map<Field, Refusal>()
  /** Values from elsewhere that wait until the field's own changes are answered. */
  readonly #skipped = new Map<Field, FieldValue>()

  /** In the order in which they must be replayed. */
  get all(): readonly Change[] {
    const refused = [...this.#refused.values()].map(({ change }) => change)
    return [...refused, ...this.#held.values(), ...this.#sent, ...this.#pending.values()]
  }

  /** The same empty list while there are none, so that nothing is drawn again. */
  get refused(): readonly Refusal[] {
    return this.#refused.size === 0 ? none : [...this.#refused.values()]
  }

  get heldFields(): readonly Field[] {
    return [...this.#held.keys()]
  }

  /** Whether the server is still to be told something. */
  get isDue(): boolean {
    return this.#sent.length > 0 || this.#pending.size > 0
  }

  /** Adds what the person wrote; answers with a value from elsewhere that may be shown after all. */
  add(change: Written): readonly FieldValueAt[] {
    const { field, after } = change
    const held = this.#held.get(field)
    if (held) this.#held.set(field, { ...held, after })
    else this.#pend(this.#chained(change))
    return held ? [] : this.#dropIdle(field)
  }

  /** Takes over the changes that another page left behind, to be sent as they are. */
  adopt(changes: readonly Change[]): void {
    this.#sent = [...this.#sent, ...changes]
  }

  /** Counts everything as sent, because the page is being left and nobody will hear the answer. */
  sendPending(): void {
    this.#sent = [...this.#sent, ...this.#pending.values()]
    this.#pending.clear()
  }

  /** The next changes to send, whole chains up to this many bytes; what was sent before comes first. */
  next(bytes: number): readonly Change[] {
    if (this.#sent.length === 0) {
      this.#sent = batchOf([...this.#pending.values()], bytes)
      for (const { field } of this.#sent) this.#pending.delete(field)
    }
    return batchOf(this.#sent, bytes)
  }

  /** Takes the server's answer to a batch, and what others changed meanwhile. */
  take(batch: readonly Change[], answer: Pick<SaveAnswer, 'results' | 'changed'>): Outcome[] {
    const mine = new Set(batch.map(({ field }) => field))
    this.#drop(batch)
    return [
      this.#settle(batch, answer.results),
      this.#receive(answer.changed.filter(({ field }) => !mine.has(field))),
    ]
  }

  /** Ends the conflict of a field; what the person then writes is a change like any other. */
  release(field: Field): void {
    this.#held.delete(field)
  }

  /** The server does not take these changes: a field's chain is tried once more as one, then set aside. */
  refuse(changes: readonly Change[], says: string): void {
    for (const field of new Set(changes.map((change) => change.field))) {
      const chain = this.#sent.filter((change) => change.field === field)
      const [first] = chain
      const last = this.#pending.get(field) ?? chain.at(-1)
      if (!first || !last) continue
      this.#drop(chain)
      const whole = { id: changeId(), field, before: first.before, after: last.after }
      if (first === last) this.#refused.set(field, { change: last, says })
      else this.#pend(whole)
    }
  }

  /** Gives up a refused change; answers with the value the field has on the server. */
  dismiss(field: Field): readonly FieldValueAt[] {
    const refusal = this.#refused.get(field)
    this.#refused.delete(field)
    if (!refusal) return []
    const value = this.#skipped.get(field) ?? refusal.change.before
    this.#skipped.delete(field)
    return [{ field, value }]
  }

  /** Forgets everything: another page has taken these changes over. */
  forget(): void {
    this.#sent = []
    for (const known of [this.#pending, this.#held, this.#refused, this.#skipped]) known.clear()
  }

  /** Of a field's chain the last result counts. */
  #settle(batch: readonly Change[], results: readonly ChangeResult[]): Outcome {
    const last = new Map(results.map((result) => [result.field, result]))
    const values: FieldValueAt[] = []
    const conflicts: FieldConflict[] = []
    for (const change of new Map(batch.map((one) => [one.field, one])).values()) {
      const { field } = change
      const result = last.get(field)
      if (!result) continue
      if (result.kind === 'conflict') conflicts.push(this.#hold(change, result.current))
      else if (sameValue(result.current, change.after)) this.#skipped.delete(field)
      else values.push(...this.#arrive(field, result.current))
    }
    return { values, conflicts }
  }

  /** Values from elsewhere; those of fields with changes of their own wait. */
  #receive(changed: readonly FieldValueAt[]): Outcome {
    const values = changed
      .filter(({ field }) => !this.#held.has(field))
      .flatMap(({ field, value }) => this.#arrive(field, value))
    const conflicts = changed.flatMap(({ field, value }) => {
      const held = this.#held.get(field)
      return held ? [{ field, value, mine: held.after }] : []
    })
    return { values, conflicts }
  }

  #chained(change: Written): Change {
    const { field, after } = change
    const pending = this.#pending.get(field)
    const refused = this.#refused.get(field)?.change
    this.#refused.delete(field)
    if (pending) return { ...pending, after }
    const sent = this.#sent.filter((one) => one.field === field).at(-1)
    const before = sent ? sent.after : (refused ?? change).before
    return { id: changeId(), field, before, after }
  }

  #pend(change: Change): void {
    const isIdle = sameValue(change.before, change.after)
    if (isIdle) this.#pending.delete(change.field)
    else this.#pending.set(change.field, change)
  }

  /** A field back at its own value with nothing under way shows what came from elsewhere. */
  #dropIdle(field: Field): readonly FieldValueAt[] {
    const value = this.#skipped.get(field)
    if (value === undefined || this.#isBusy(field)) return []
    this.#skipped.delete(field)
    return [{ field, value }]
  }

  #arrive(field: Field, value: FieldValue): readonly FieldValueAt[] {
    if (!this.#isBusy(field)) return [{ field, value }]
    this.#skipped.set(field, value)
    return []
  }

  #hold(change: Change, theirs: FieldValue): FieldConflict {
    const { field } = change
    const mine = (this.#pending.get(field) ?? change).after
    this.#pending.delete(field)
    this.#skipped.delete(field)
    this.#held.set(field, { ...change, after: mine })
    return { field, value: theirs, mine }
  }

  #isBusy(field: Field): boolean {
    const isSent = this.#sent.some((change) => change.field === field)
    return isSent || this.#pending.has(field) || this.#refused.has(field)
  }

  #drop(batch: readonly Change[]): void {
    const ids = new Set(batch.map(({ id }) => id))
    this.#sent = this.#sent.filter(({ id }) => !ids.has(id))
  }
}
