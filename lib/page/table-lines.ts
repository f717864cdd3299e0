import type { TableBlock, TableCell } from './block.ts'
import { type PlacedCell, placeCells } from './grid.ts'
import { isValue, type LabelledCell, labelledCells, labelPath } from './table-labels.ts'

/**
 * A table read line by line: the labels of the columns wherever they change, the values of a row
 * behind its full label, and labels that belong to no value.
 */
export type TableLine =
  | { readonly kind: 'heads'; readonly texts: readonly string[] }
  | { readonly kind: 'values'; readonly label: string; readonly cells: readonly TableCell[] }
  | { readonly kind: 'note'; readonly text: string }

/** The lines of a table from top to bottom; together they hold every text of it. */
export function tableLines(table: TableBlock): readonly TableLine[] {
  const labelled = labelledCells(table)
  const rows = rowsOf(labelled)
  const entries = rows.map((row, index) => ({
    top: row[0].top,
    lines: valueLines(row, rows[index - 1]),
  }))
  const notes = looseLabels(table, labelled).map(({ top, cell }) => ({
    top,
    lines: [{ kind: 'note', text: cell.text } as const],
  }))
  return [...entries, ...notes].sort((a, b) => a.top - b.top).flatMap(({ lines }) => lines)
}

type Row = readonly [LabelledCell, ...LabelledCell[]]

/** The values that stand beside each other under one label. */
function rowsOf(cells: readonly LabelledCell[]): readonly Row[] {
  const rows: [LabelledCell, ...LabelledCell[]][] = []
  for (const cell of cells) {
    const last = rows.at(-1)
    if (last?.[0].top === cell.top && labelOf(last) === labelOf([cell])) last.push(cell)
    else rows.push([cell])
  }
  return rows
}

function valueLines(row: Row, before: Row | undefined): readonly TableLine[] {
  const texts = headsOf(row)
  const isKnown = before !== undefined && headsOf(before).join('\n') === texts.join('\n')
  const heads =
    isKnown || texts.every((text) => text === '') ? [] : [{ kind: 'heads', texts } as const]
  return [...heads, { kind: 'values', label: labelOf(row), cells: row.map(({ cell }) => cell) }]
}

function labelOf([first]: Row): string {
  return labelPath(first.row)
}

function headsOf(row: Row): readonly string[] {
  return [row[0].corner, ...row.map(({ column }) => column)].map(labelPath)
}

function looseLabels(table: TableBlock, labelled: readonly LabelledCell[]): readonly PlacedCell[] {
  const named = new Set(labelled.flatMap(({ labels }) => labels))
  return placeCells(table.rows).filter(
    ({ cell }) => !isValue(cell) && cell.text !== '' && !named.has(cell),
  )
}
