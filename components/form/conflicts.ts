import { type Field, type FieldValue, sameValue } from '#lib/report/fields.ts'

/** The same field changed in two places: what stands here, and what the server holds. */
export interface Conflict {
  readonly field: Field
  readonly mine: FieldValue
  readonly theirs: FieldValue
}

/** The conflicts that wait for a person, one a field. */
export class Conflicts {
  #open: readonly Conflict[] = []

  get open(): readonly Conflict[] {
    return this.#open
  }

  /** Adds it in place of an older one of its field; one whose two values agree just ends. */
  raise(conflict: Conflict): void {
    const others = this.#open.filter(({ field }) => field !== conflict.field)
    this.#open = sameValue(conflict.mine, conflict.theirs) ? others : [...others, conflict]
  }

  /** Takes out the conflict of a field. */
  take(field: Field): Conflict | undefined {
    const found = this.#open.find((conflict) => conflict.field === field)
    if (found) this.#open = this.#open.filter((conflict) => conflict !== found)
    return found
  }
}
