import { memberNamed } from '#lib/text/member-at.ts'
import type { GridCell, Table } from '#templates/schema.ts'

/** The printed text of a cell of the grid that is no place of a value. */
export function gridLabel(table: Table, cell: Exclude<GridCell, { cell: unknown }>): string {
  if ('text' in cell) return cell.text
  if ('row' in cell) return memberNamed(table.rows, cell.row).label
  return memberNamed(table.columns, cell.column).label
}
