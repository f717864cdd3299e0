import type { CellId } from './cell-id.ts'
import type { Form } from './form.ts'
import type { Cells, CellValue } from './report.ts'

/** Every cell of a form with its value, totals included; positions are those of `form.cells`. */
export interface Settled {
  readonly form: Form
  readonly values: readonly CellValue[]
  /** Whether the value is a computed total. A derived `null` is a sum that is not known yet. */
  readonly derived: readonly boolean[]
}

/** Fills in the totals that are absent. The only place where totals are computed. */
export function settled(form: Form, cells: Cells): Settled {
  return settledTyped(
    form,
    form.cells.map(({ id }) => cells[id]),
  )
}

/** The same from the typed values in the order of `form.cells`, `undefined` where absent. */
export function settledTyped(form: Form, typed: readonly (CellValue | undefined)[]): Settled {
  const values: CellValue[] = new Array(typed.length)
  const derived: boolean[] = new Array(typed.length).fill(false)
  for (let at = 0; at < typed.length; at++) values[at] = typed[at] ?? null
  for (const { total, parts } of form.derivations) {
    if (typed[total] !== undefined) continue
    values[total] = sum(values, parts)
    derived[total] = true
  }
  return { form, values, derived }
}

/** The sum of the cells at these positions; a blank or junk among them makes it unknown. */
export function sum(values: readonly CellValue[], positions: readonly number[]): number | null {
  let result = 0
  for (const position of positions) {
    const value = values[position]
    if (typeof value !== 'number') return null
    result += value
  }
  return Number.isSafeInteger(result) ? result : null
}

/** The settled value at an address; blank where the form has no such cell. */
export function valueAt({ form, values }: Settled, id: CellId | string): CellValue {
  const index = form.indexOf.get(id)
  return index === undefined ? null : (values[index] ?? null)
}
