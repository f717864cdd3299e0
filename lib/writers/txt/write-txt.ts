import type { Block, TableBlock } from '#lib/page/block.ts'
import { type LabelledCell, labelledCells, labelPath } from '#lib/page/table-labels.ts'

/**
 * The page as plain text that Notepad opens: UTF-8 with a byte order mark, CRLF, tables as one line
 * a row with its full label, the values parted by tabs.
 */
export function writeTxt(blocks: readonly Block[]): Uint8Array {
  const lines = blocks.flatMap(blockLines)
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [oneLine(block.text), '']
    case 'heading':
      return block.level === 1 ? ['', oneLine(block.text)] : [oneLine(block.text)]
    case 'paragraph':
      return [block.role === undefined ? `　　${oneLine(block.text)}` : oneLine(block.text)]
    case 'table':
      return tableLines(block)
    default:
      return block satisfies never
  }
}

/** A line of column labels wherever they change, then a line for each row of values. */
function tableLines(table: TableBlock): readonly string[] {
  const rows = rowsOf(labelledCells(table))
  return rows.flatMap((row, index) => {
    const head = headLine(row)
    const values = row.map(({ cell }) => oneLine(cell.text))
    const line = [rowLabel(row), ...values].join('\t')
    return index > 0 && head === headLine(rows[index - 1] ?? []) ? [line] : [head, line]
  })
}

function rowsOf(cells: readonly LabelledCell[]): readonly (readonly LabelledCell[])[] {
  const rows: LabelledCell[][] = []
  for (const cell of cells) {
    const row = rows.at(-1)
    if (row && rowLabel(row) === rowLabel([cell])) row.push(cell)
    else rows.push([cell])
  }
  return rows
}

function rowLabel([first]: readonly LabelledCell[]): string {
  return oneLine(labelPath(first?.row ?? []))
}

function headLine(row: readonly LabelledCell[]): string {
  const corner = labelPath(row[0]?.corner ?? [])
  return [corner, ...row.map(({ column }) => column.at(-1) ?? '')].map(oneLine).join('\t')
}

/** Tabs and line breaks part cells and rows, so none may stand inside one. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
