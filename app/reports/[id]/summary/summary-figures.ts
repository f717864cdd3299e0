import type { SummaryFigure } from '#components/review/summary-sheet.tsx'
import type { CellId } from '#lib/report/cell-id.ts'
import { nameOfCell } from '#lib/report/cell-name.ts'
import { printCell } from '#lib/report/cell-text.ts'
import { type Cell, formOf } from '#lib/report/form.ts'
import { carriedOn, lastYearOf } from '#lib/report/last-year.ts'
import { headingOf } from '#lib/report/phrase.ts'
import type { Draft } from '#lib/report/report.ts'
import { settled, valueAt } from '#lib/report/settled.ts'
import type { Template } from '#templates/schema.ts'

/** The figures that are not zero this year or were not last year; of a row with a total, the total. */
export function summaryFigures(
  template: Template,
  draft: Draft,
): readonly { readonly part: string; readonly rows: readonly SummaryFigure[] }[] {
  const form = formOf(template)
  const now = settled(form, carriedOn(template, draft).cells)
  const before = lastYearOf(draft)?.settled
  const isTold = toldCells(form.cells)
  return template.parts.flatMap((part) => {
    const { content } = part
    const rows = form.cells
      .filter(({ table }) => content.kind === 'table' && table.id === content.table)
      .filter(isTold)
      .flatMap(({ id, type }): SummaryFigure[] => {
        const cell = id as CellId
        const [value, was] = [valueAt(now, cell), before ? valueAt(before, cell) : null]
        if ((value === 0 || value === null) && (was === 0 || was === null)) return []
        const shown = (one: typeof value) => (one === null ? '—' : printCell(one, type))
        return [{ name: nameOfCell(template, cell), now: shown(value), before: shown(was) }]
      })
    return rows.length > 0 ? [{ part: headingOf(part), rows }] : []
  })
}

/** Of a row with totals only those are told; a row of nothing but sums has them in the same columns. */
function toldCells(cells: readonly Cell[]): (cell: Cell) => boolean {
  const rowOf = ({ table, row }: Cell) => `${table.id} ${row}`
  const columnOf = ({ table, column }: Cell) => `${table.id} ${column}`
  const plain = new Set(cells.filter(({ isTotal }) => !isTotal).map(rowOf))
  const totals = cells.filter(({ isTotal }) => isTotal)
  const summed = new Set(totals.map(rowOf))
  const columns = new Set(totals.filter((cell) => plain.has(rowOf(cell))).map(columnOf))
  return (cell) => !summed.has(rowOf(cell)) || columns.has(columnOf(cell))
}
