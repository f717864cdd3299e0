import type { Block, TableBlock, TableCell } from '#lib/page/block.ts'
import type { Piece, TablePiece, TableRow, WordCell } from './piece.ts'

interface OpenCell extends TableCell {
  rowspan?: number
}

/** The cells that may be continued in the next row, by the columns they cover. */
type Merged = ReadonlyMap<string, OpenCell>

/** A Word table with each cell at its place: merged ones once, gaps filled. */
export function tableBlock({ rows, widths }: TablePiece): TableBlock {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.at(-1)?.right ?? 0))
  let above: Merged = new Map()
  const laid = rows.map((row) => {
    const { line, merged } = layRow(row, above, width)
    above = merged
    return line
  })
  const firstOther = rows.findIndex(({ isHeader }) => !isHeader)
  return {
    kind: 'table',
    widths: shares(widths, width),
    headerRows: Math.max(0, firstOther),
    rows: laid,
  }
}

function layRow({ cells }: TableRow, above: Merged, width: number) {
  const merged = new Map<string, OpenCell>()
  const line: TableCell[] = []
  let right = 0
  for (const cell of cells) {
    const key = cell.merge ? `${cell.left}-${cell.right}` : ''
    const upper = cell.merge === 'continue' ? above.get(key) : undefined
    const own = upper ?? openCell(cell)
    line.push(...gap(right, cell.left))
    if (upper) upper.rowspan = (upper.rowspan ?? 1) + 1
    else line.push(own)
    if (cell.merge) merged.set(key, own)
    right = cell.right
  }
  return { line: [...line, ...gap(right, width)], merged }
}

function openCell({ left, right, pieces }: WordCell): OpenCell {
  const colspan = right - left
  return { text: cellText(pieces), ...(colspan > 1 && { colspan }) }
}

function gap(from: number, to: number): readonly TableCell[] {
  if (to <= from) return []
  return [{ text: '', ...(to - from > 1 && { colspan: to - from }) }]
}

/** A line a paragraph; a table within a cell is its words. */
function cellText(pieces: readonly Piece[]): string {
  const lines: string[] = []
  for (const piece of pieces)
    for (const line of linesOf(piece)) if (line.trim() !== '') lines.push(line.trim())
  return lines.join('\n')
}

function linesOf(piece: Piece): readonly string[] {
  if (piece.kind === 'paragraph') return piece.text.split('\n')
  if (piece.kind === 'skipped') return []
  if (piece.kind === 'page') return piece.blocks.flatMap(textsOf)
  return piece.rows.map(({ cells }) => cells.map((cell) => cellText(cell.pieces)).join(' '))
}

function textsOf(block: Block): readonly string[] {
  if (block.kind !== 'table') return block.text.split('\n')
  return block.rows.map((row) => row.map(({ text }) => text).join(' '))
}

/** The cells of a table that are printed: of merged ones the first. */
export function shownCells({ rows }: TablePiece): readonly WordCell[] {
  return rows.flatMap(({ cells }) => cells.filter(({ merge }) => merge !== 'continue'))
}

/** What a piece holds and does not show: pictures, and words under a merged cell. */
export function skippedIn(piece: Piece, found: string[] = []): readonly string[] {
  if (piece.kind === 'skipped') found.push(piece.text)
  if (piece.kind === 'page') found.push(...piece.notes.map(({ text }) => text))
  if (piece.kind === 'table')
    for (const { cells } of piece.rows) for (const cell of cells) skipIn(cell, found)
  return found
}

function skipIn({ pieces, merge }: WordCell, found: string[]): void {
  const covered = merge === 'continue' ? cellText(pieces) : ''
  if (covered !== '') found.push(covered)
  for (const piece of pieces) skippedIn(piece, found)
}

function shares(widths: readonly number[], count: number): readonly number[] {
  const known = widths.slice(0, count)
  const sum = known.reduce((total, width) => total + width, 0)
  const usual = sum > 0 ? sum / known.length : 1
  return Array.from({ length: count }, (_, at) => known[at] || usual)
}
