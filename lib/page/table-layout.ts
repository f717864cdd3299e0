import { memberAt } from '#lib/text/member-at.ts'
import type { TableBlock } from './block.ts'
import { breakLines } from './break-lines.ts'
import { type CharStyle, charsOf, textWidth } from './char-width.ts'
import { gridWidth, type PlacedCell, placeCells } from './grid.ts'
import { typeArea } from './sheet.ts'
import { isValue } from './table-labels.ts'

/** How close the text of a table is set; twips. */
export interface Density extends CharStyle {
  readonly pitch: number
  /** The lowest row. */
  readonly row: number
}

/** 五号: what a table takes that is longer than a page. */
const usual: Density = { size: 210, spacing: 0, pitch: 240, row: 420 }

/** From generous to narrow; a table takes the first with which it fits. */
const densities: readonly Density[] = [
  { ...usual, row: 480 },
  usual,
  { ...usual, row: 390 },
  { ...usual, row: 360 },
  { size: 180, spacing: 0, pitch: 210, row: 330 },
]

/** Left and right of the text in a cell, and above and below it together. */
export const cellMargin = { side: 60, rows: 80 } as const

/** Kept free beside the text, so that a slightly wider font does not need another line. */
const slack = 20

export interface CellLayout extends PlacedCell {
  readonly lines: readonly string[]
  /** Height of the characters: less than the table’s where a number would not fit its column. */
  readonly size: number
  readonly align: 'left' | 'center'
}

/** A table with everything decided but the page; twips. */
export interface TableLayout {
  readonly density: Density
  /** Widths of the columns; their sum is the width of the type area. */
  readonly columns: readonly number[]
  /** Heights of the rows. */
  readonly rows: readonly number[]
  readonly cells: readonly CellLayout[]
  readonly height: number
}

/** Lays a table out no higher than `room`, if that can be had in a size that can be read. */
export function layoutTable(table: TableBlock, room: number): TableLayout {
  const placed = placeCells(table.rows)
  const form: Form = {
    columns: columnWidths(table.widths, gridWidth(placed)),
    count: table.rows.length,
    cells: placed.map((place) => ({
      ...place,
      align: isRowLabel(place, placed) ? 'left' : 'center',
    })),
  }
  for (const density of densities) {
    const layout = layoutAt(form, density)
    if (layout.height <= room && hasWidth(layout)) return layout
  }
  return layoutAt(form, usual)
}

/** What of a table does not depend on its density. */
interface Form {
  readonly columns: readonly number[]
  readonly count: number
  readonly cells: readonly (PlacedCell & Pick<CellLayout, 'align'>)[]
}

/** Whether two characters stand side by side in every column. */
function hasWidth({ columns, density }: TableLayout): boolean {
  return Math.min(...columns) >= 2 * density.size + 2 * cellMargin.side + slack
}

function layoutAt(form: Form, density: Density): TableLayout {
  const { columns, count } = form
  const cells = form.cells.map((place): CellLayout => {
    const width = sum(columns.slice(place.left, place.right)) - 2 * cellMargin.side - slack
    const size = sizeThatFits(place.cell.text, width, density)
    const lines = breakLines(place.cell.text, { ...density, size }, { first: width, rest: width })
    return { ...place, lines, size }
  })
  const rows = rowHeights(cells, count, density)
  return { density, columns, rows, cells, height: sum(rows) }
}

const smallSizes = [180, 150, 120]

/** A number is set smaller rather than broken. */
function sizeThatFits(text: string, width: number, density: Density): number {
  if (!/^[!-~]+$/.test(text)) return density.size
  const chars = charsOf(text)
  const fits = (size: number) => textWidth(chars, { ...density, size }) <= width
  return [density.size, ...smallSizes].find(fits) ?? density.size
}

/** Whole twips in these shares; the last column takes what rounding leaves. */
function columnWidths(shares: readonly number[], count: number): readonly number[] {
  const known = Array.from({ length: count }, (_, column) => shares[column] ?? 1)
  const edges = known.map((_, column) =>
    Math.round((typeArea.width * sum(known.slice(0, column + 1))) / sum(known)),
  )
  return edges.map((edge, column) => edge - (edges[column - 1] ?? 0))
}

/** As high as its highest cell; a cell over several rows makes the last of them higher if it must. */
function rowHeights(cells: readonly CellLayout[], count: number, density: Density) {
  const heights: number[] = new Array(count).fill(density.row)
  const lowestFirst = [...cells].sort((a, b) => a.bottom - b.bottom)
  for (const { lines, top, bottom } of lowestFirst) {
    const missing = lines.length * density.pitch + cellMargin.rows - sum(heights.slice(top, bottom))
    if (missing > 0) heights[bottom - 1] = memberAt(heights, bottom - 1) + missing
  }
  return heights
}

function isRowLabel({ cell, top, right }: PlacedCell, placed: readonly PlacedCell[]): boolean {
  return (
    !isValue(cell) &&
    placed.some((other) => other.top === top && other.left >= right && isValue(other.cell))
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
