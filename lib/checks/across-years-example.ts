import { cellId } from '#lib/report/cell-id.ts'
import type { AcrossYears, Table } from '#templates/schema.ts'
import type { Example } from './check.ts'

/** An example of a relation to last year, on the first line that has all its cells: 3 and 2, 3 and 3. */
export function acrossYearsExample(table: Table, relation: AcrossYears): Example {
  const { last, now, plus = [], minus = [] } = relation
  const valued = new Set(
    table.grid.flat().flatMap((cell) => ('cell' in cell ? [cellId(table.id, ...cell.cell)] : [])),
  )
  const [place] = placesOf(table, relation).filter((at) =>
    [last, now, ...plus, ...minus].every((line) => valued.has(at(line))),
  )
  const cells = (values: readonly (readonly [line: string, value: number])[]) =>
    Object.fromEntries(values.map(([line, value]) => [place?.(line), value]))
  const sample = (value: number) => ({
    lastYear: { cells: cells([[last, 3]]) },
    cells: cells([...[...plus, ...minus].map((line) => [line, 0] as const), [now, value]]),
  })
  return { wrong: sample(2), right: sample(3) }
}

/** Each row, or each column, as what finds the cell where another line crosses it. */
function placesOf(table: Table, { forEach }: AcrossYears) {
  return forEach === 'row'
    ? Object.keys(table.rows).map((row) => (column: string) => cellId(table.id, row, column))
    : Object.keys(table.columns).map((column) => (row: string) => cellId(table.id, row, column))
}
