import {
  draftOf,
  type Field,
  type FieldValue,
  fieldsOf,
  sameValue,
  split,
} from '#lib/report/fields.ts'
import { type Form, formOf } from '#lib/report/form.ts'
import { carriedOn, type LastYear, lastYearOf } from '#lib/report/last-year.ts'
import type { Cells, CellValue, Draft, Report } from '#lib/report/report.ts'
import { type Settled, settled } from '#lib/report/settled.ts'
import type { Template } from '#templates/schema.ts'
import type { FieldChange } from './edit-history.ts'

export interface Write {
  readonly field: Field
  readonly value: FieldValue
}

/** The values of one draft by field, with the draft and the settled cells that follow from them. */
export class EditorValues {
  readonly form: Form
  readonly #fields: Map<Field, FieldValue>
  #draft: Draft
  #lastYear: LastYear | undefined
  #settled: Settled

  constructor(template: Template, draft: Draft) {
    this.form = formOf(template)
    this.#fields = new Map(fieldsOf(draft))
    this.#draft = draft
    this.#lastYear = lastYearOf(draft)
    this.#settled = this.#settle()
  }

  get draft(): Draft {
    return this.#draft
  }

  get settled(): Settled {
    return this.#settled
  }

  get lastYear(): LastYear | undefined {
    return this.#lastYear
  }

  /** The report as it is checked: with what follows from last year's. */
  get report(): Report {
    return this.#lastYear ? carriedOn(this.form.template, this.#draft) : this.#draft.report
  }

  get(field: Field): FieldValue {
    return this.#fields.get(field) ?? null
  }

  /** Writes the values; answers with what really changed, each field once. */
  apply(writes: readonly Write[]): readonly FieldChange[] {
    const last = new Map(writes.map(({ field, value }) => [field, value]))
    const changes = [...last].flatMap(([field, after]) => {
      const before = this.get(field)
      return sameValue(before, after) ? [] : [{ field, before, after }]
    })
    for (const { field, after } of changes) this.#set(field, after)
    if (changes.length > 0) this.#follow(changes)
    return changes
  }

  #set(field: Field, value: FieldValue): void {
    if (value === null) this.#fields.delete(field)
    else this.#fields.set(field, value)
  }

  #follow(changes: readonly FieldChange[]): void {
    const ids = changes.flatMap(({ field }) => {
      const [group, key] = split(field)
      return group === 'cells' ? [key] : []
    })
    if (ids.length < changes.length) this.#draft = draftOf(this.form.template.id, this.#fields)
    else this.#draft = this.#withCells(ids)
    const isOther = changes.some(({ field }) => split(field)[0] === 'lastYear')
    if (isOther) this.#lastYear = lastYearOf(this.#draft)
    if (isOther || ids.length > 0) this.#settled = this.#settle()
  }

  #settle(): Settled {
    return settled(this.form, this.#draft.report.cells, this.#lastYear?.settled)
  }

  /** A key in a cell copies the cells and nothing else: `draftOf` walks every field. */
  #withCells(ids: readonly string[]): Draft {
    const { report } = this.#draft
    const cells: Record<string, CellValue | undefined> = { ...report.cells }
    for (const id of ids) {
      const value = this.get(`cells.${id}`)
      if (value === null) delete cells[id]
      else cells[id] = asCellValue(value)
    }
    return { ...this.#draft, report: { ...report, cells: cells as Cells } }
  }
}

/** A total that was read blank travels as the empty text. */
function asCellValue(value: FieldValue): CellValue {
  if (typeof value === 'string') return { text: value }
  return typeof value === 'object' && value?.text === '' ? null : value
}
