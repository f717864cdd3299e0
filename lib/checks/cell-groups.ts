import { cellName } from '#lib/report/cell-name.ts'
import type { Cell, Form } from '#lib/report/form.ts'
import type { Table } from '#templates/schema.ts'

/** More places than this are counted, not listed; all of them are lit. */
const listed = 6

/** Whether these are all the cells of a table that somebody types. */
export function isWholeTable({ cells }: Form, table: Table, some: readonly Cell[]): boolean {
  return cells.every((cell) => cell.table !== table || cell.isTotal || some.includes(cell))
}

/** Some cells of a table in words: whole rows, whole columns, then one by one. */
export function namedCells({ cells }: Form, table: Table, some: readonly Cell[]): string {
  const typed = cells.filter((cell) => cell.table === table && !cell.isTotal)
  const rows = wholeLines('row', typed, some)
  const columns = wholeLines('column', typed, some)
  const others = some.filter(({ row, column }) => !rows.includes(row) && !columns.includes(column))
  const names = [
    ...rows.map((row) => `${table.rows[row]?.short}整行`),
    ...columns.map((column) => `${table.columns[column]?.short}整列`),
    ...others.map(cellName),
  ]
  const more = names.length > listed ? '等' : ''
  return `${names.slice(0, listed).join('、')}${more} ${some.length} 格`
}

/** The rows, or the columns, of three cells and more that are all among them. */
function wholeLines(
  direction: 'row' | 'column',
  typed: readonly Cell[],
  some: readonly Cell[],
): readonly string[] {
  return [...new Set(some.map((cell) => cell[direction]))].filter((line) => {
    const cells = typed.filter((cell) => cell[direction] === line)
    return cells.length > 2 && cells.every((cell) => some.includes(cell))
  })
}
