import type { TableBlock, TableCell } from '#lib/page/block.ts'
import { gridWidth, placeCells } from '#lib/page/grid.ts'

/** A table that was read: columns of one width, no header told apart, rows as ragged as they were found. */
export function tableOf(rows: readonly (readonly TableCell[])[]): TableBlock {
  const width = gridWidth(placeCells(rows))
  return { kind: 'table', widths: Array.from({ length: width }, () => 1), headerRows: 0, rows }
}
