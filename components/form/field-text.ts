import { parseCell, printCell } from '#lib/report/cell-text.ts'
import { type Field, type FieldValue, split } from '#lib/report/fields.ts'
import type { Cell, Form } from '#lib/report/form.ts'

/** What a clerk means by the text in a field; `undefined` where it means nothing yet (a year of two digits). */
export function parseField(form: Form, field: Field, text: string): FieldValue | undefined {
  const cell = cellOf(form, field)
  if (cell) return parseCell(text, cell.type)
  if (field === 'year') return parseYear(text)
  return text === '' ? null : text
}

/** A value as its field shows it; absent as the empty string. */
export function printField(form: Form, field: Field, value: FieldValue): string {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'object') return value.text
  return printCell(value, cellOf(form, field)?.type ?? 'count')
}

function parseYear(text: string): number | undefined {
  const cleaned = text.normalize('NFKC').trim()
  return /^\d{4}$/.test(cleaned) ? Number(cleaned) : undefined
}

/** The cell that a field is the value of, this year's or last year's, if it is one of the form's. */
export function cellOf(form: Form, field: Field): Cell | undefined {
  const [group, key] = split(field)
  if (group === 'lastYear') return cellOf(form, key)
  const index = group === 'cells' ? form.indexOf.get(key) : undefined
  return index === undefined ? undefined : form.cells[index]
}
