import type { Field, FieldValue } from '#lib/report/fields.ts'
import { sameValue } from '#lib/report/fields.ts'

/** One field that took another value. */
export interface FieldChange {
  readonly field: Field
  readonly before: FieldValue
  readonly after: FieldValue
}

/** What one undo takes back: a change of each of its fields. */
export interface Step {
  /** What was done, in two to six characters: `粘贴`. */
  readonly name: string
  readonly changes: readonly FieldChange[]
}

/** Steps further back than this cannot be undone. */
const depth = 500

/** The steps of one sitting. Keys typed in one field are one step until it is closed. */
export class EditHistory {
  #done: Step[] = []
  #undone: Step[] = []
  #open: Field | undefined

  /** Adds a step of its own. */
  record(name: string, changes: readonly FieldChange[]): void {
    this.close()
    if (changes.length > 0) this.#push({ name, changes })
  }

  /** Adds a key press: to the open step, if it is of the same field. */
  typed(name: string, change: FieldChange): void {
    const last = this.#done.at(-1)
    const first = last?.changes[0]
    if (this.#open !== change.field || !first) {
      this.close()
      this.#push({ name, changes: [change] })
      this.#open = change.field
    } else
      this.#done[this.#done.length - 1] = { name, changes: [{ ...change, before: first.before }] }
  }

  /** Closes the step being typed; one that changed nothing in the end is forgotten. */
  close(): void {
    const [change] = this.#done.at(-1)?.changes ?? []
    if (this.#open !== undefined && change && sameValue(change.before, change.after))
      this.#done.pop()
    this.#open = undefined
  }

  /** Takes out the change that is being typed, as if it had never been made. */
  takeOpen(): FieldChange | undefined {
    const step = this.#open === undefined ? undefined : this.#done.pop()
    this.#open = undefined
    return step?.changes[0]
  }

  /** Takes the last step out, to be undone. */
  back(): Step | undefined {
    this.close()
    const step = this.#done.pop()
    if (step) this.#undone.push(step)
    return step
  }

  /** Takes the last undone step out, to be made again. */
  forward(): Step | undefined {
    const step = this.#undone.pop()
    if (step) this.#done.push(step)
    return step
  }

  /** The step that would be undone. */
  get last(): Step | undefined {
    return this.#done.at(-1)
  }

  #push(step: Step): void {
    this.#undone = []
    this.#done.push(step)
    if (this.#done.length > depth) this.#done.shift()
  }
}
