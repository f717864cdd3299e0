import type { Template } from '#templates/schema.ts'
import type { CellId } from './cell-id.ts'
import { type Cell, formOf } from './form.ts'

/** A cell as sentences name it: `本年新收·自然人`. */
export function cellName({ table, row, column }: Pick<Cell, 'table' | 'row' | 'column'>): string {
  return `${table.rows[row]?.short}·${table.columns[column]?.short}`
}

/** The same by address; the address itself where the form has no such cell. */
export function nameOfCell(template: Template, id: CellId): string {
  const form = formOf(template)
  const cell = form.cells[form.indexOf.get(id) ?? -1]
  return cell ? cellName(cell) : id
}
