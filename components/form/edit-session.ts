import { type Field, type FieldValue, sameValue } from '#lib/report/fields.ts'
import { EditHistory, type FieldChange, type Step } from './edit-history.ts'
import type { EditorValues, Write } from './editor-values.ts'
import { parseField } from './field-text.ts'

/** What happened: values changed (by this person, or elsewhere), fields show another text. */
export interface Edit {
  readonly changes: readonly FieldChange[]
  readonly own: boolean
  readonly shown?: readonly Field[]
  /** It is one key, which is to be painted before anything that follows from it. */
  readonly isKey?: true
}

/** The field being typed in: its text, and what arrived for it since the last key. */
interface Typing {
  readonly field: Field
  readonly text: string
  arrived?: FieldValue
}

/** Typing, writing and undoing in one draft. */
export class EditSession {
  readonly history = new EditHistory()
  readonly #values: EditorValues
  readonly #tell: (edit: Edit) => void
  #typing: Typing | undefined

  constructor(values: EditorValues, tell: (edit: Edit) => void) {
    this.#values = values
    this.#tell = tell
  }

  /** The text as it is being typed into this field, if it is. */
  typedText(field: Field): string | undefined {
    return this.#typing?.field === field ? this.#typing.text : undefined
  }

  /** An input method begins to compose in this field: what arrives for it has to wait. */
  hold(field: Field, text: string): void {
    if (this.#typing?.field === field) return
    this.endTyping()
    this.#typing = { field, text }
  }

  type(field: Field, text: string): void {
    if (this.#typing?.field !== field) this.endTyping()
    this.#typing = { field, text }
    const value = parseField(this.#values.form, field, text)
    if (value === undefined) return
    const changes = this.#values.apply([{ field, value }])
    for (const change of changes) this.history.typed('键入', change)
    this.#tell({ changes, own: true, isKey: true })
  }

  /** The field was left: its text is clean again, its undo step ends, what arrived meanwhile is taken. */
  endTyping(): void {
    const typing = this.#typing
    this.history.close()
    if (!typing) return
    this.#typing = undefined
    const { field, arrived } = typing
    const changes = arrived === undefined ? [] : this.#values.apply([{ field, value: arrived }])
    this.#tell({ changes, own: false, shown: [field] })
  }

  /** The field as it was before it was typed in. */
  revert(field: Field): void {
    if (this.#typing?.field !== field) return
    const open = this.history.takeOpen()
    if (open) this.#restore([backwards(open)])
    this.endTyping()
  }

  write(writes: readonly Write[], name: string): void {
    this.endTyping()
    const changes = this.#values.apply(writes)
    this.history.record(name, changes)
    this.#tell({ changes, own: true })
  }

  undo(): Step | undefined {
    this.endTyping()
    const step = this.history.back()
    if (step) this.#restore(step.changes.map(backwards))
    return step
  }

  redo(): Step | undefined {
    this.endTyping()
    const step = this.history.forward()
    if (step) this.#restore(step.changes)
    return step
  }

  receive(changed: readonly Write[]): void {
    const typing = this.#typing
    for (const { field, value } of changed) if (field === typing?.field) typing.arrived = value
    const others = changed.filter(({ field }) => field !== typing?.field)
    this.#tell({ changes: this.#values.apply(others), own: false })
  }

  /** Writes what stands after the changes where what stood before them still stands. */
  #restore(changes: readonly FieldChange[]): void {
    const untouched = changes.filter(({ field, before }) =>
      sameValue(this.#values.get(field), before),
    )
    const writes = untouched.map(({ field, after }) => ({ field, value: after }))
    this.#tell({ changes: this.#values.apply(writes), own: true })
  }
}

function backwards({ field, before, after }: FieldChange): FieldChange {
  return { field, before: after, after: before }
}
