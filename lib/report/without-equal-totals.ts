import { cellAt, type Form } from './form.ts'
import type { Cells, CellValue } from './report.ts'
import { settled, sum } from './settled.ts'

/** The cells without the totals that say what their sum says: those are left to be computed. */
export function withoutEqualTotals(form: Form, cells: Cells): Cells {
  const { values } = settled(form, cells)
  const equal = new Set(
    form.derivations
      .filter(({ total, parts }) => values[total] !== null && values[total] === sum(values, parts))
      .map(({ total }): string => cellAt(form, total).id),
  )
  const kept: Record<string, CellValue> = {}
  for (const [id, value] of Object.entries(cells)) if (!equal.has(id)) kept[id] = value
  return kept
}
