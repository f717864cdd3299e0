import type { CellId } from '#lib/report/cell-id.ts'
import { cellOf } from '#lib/report/form.ts'
import { type Settled, valueAt } from '#lib/report/settled.ts'

/** The sum of some cells; undefined where one of them is blank, no number, or not on the form. */
export function sumOfCells(settled: Settled, cells: readonly string[]): number | undefined {
  let sum = 0
  for (const cell of cells) {
    const value = valueAt(settled, cell)
    if (typeof value !== 'number') return undefined
    sum += value
  }
  return sum
}

/** The same addresses, once they were found on the form. */
export function cellIds({ form }: Settled, cells: readonly string[]): CellId[] {
  return cells.map((cell) => cellOf(form, cell).id)
}
