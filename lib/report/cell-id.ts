/** The address of a cell, `table.row.column`, made by `cellId` only. */
export type CellId = `${string}.${string}.${string}`

/** The address of the cell at a row and a column of a table. */
export function cellId(table: string, row: string, column: string): CellId {
  return `${table}.${row}.${column}`
}
