import type { TableCell } from '#lib/page/block.ts'
import { isPageNumber } from '../page-line.ts'
import { type Line, linesOf, textOfLine, withoutGaps } from './lines.ts'
import type { PageMarks, PlacedText } from './page-marks.ts'
import { type GridCell, type RuledGrid, ruledGrids } from './ruled-grids.ts'

/** A table of one page. */
export interface PageTable {
  readonly kind: 'table'
  readonly top: number
  /** Where its columns stand. */
  readonly xs: readonly number[]
  readonly rows: readonly (readonly PageCell[])[]
}

/** A cell with its first column, so that the parts of a table on two pages find each other. */
export interface PageCell extends TableCell {
  readonly left: number
  readonly colspan: number
  readonly rowspan: number
}

export interface PageLine extends Line {
  readonly kind: 'line'
  readonly top: number
  readonly text: string
}

/** What a page holds, from top to bottom. */
export type PagePart = PageTable | PageLine

/** The tables that lines draw, the text in their cells, and the lines of text around them. */
export function pageParts(marks: PageMarks): readonly PagePart[] {
  const grids = ruledGrids(marks.rules)
  const inGrids = new Map(grids.map((grid) => [grid, [] as PlacedText[]]))
  const around: PlacedText[] = []
  for (const text of marks.texts) {
    const grid = grids.find((one) => holds(one, text))
    ;(grid ? inGrids.get(grid) : around)?.push(text)
  }
  const tables = grids.flatMap((grid) => tableOf(grid, inGrids.get(grid) ?? []))
  const lines = linesOf(around).map(pageLine)
  return [...tables, ...lines.filter((line) => !isFurniture(line, marks))].sort(
    (one, other) => one.top - other.top,
  )
}

function pageLine(line: Line): PageLine {
  return { ...line, kind: 'line', top: line.baseline, text: withoutGaps(textOfLine(line)) }
}

/** The number of a page, at its head or foot. */
function isFurniture({ text, baseline }: PageLine, { height }: PageMarks): boolean {
  const isAtEdge = baseline < height * 0.1 || baseline > height * 0.88
  return isPageNumber(text) || (isAtEdge && /^\d{1,3}(?:[/／]\d{1,3})?$/.test(text))
}

function middleOf({ left, right, baseline, size }: PlacedText) {
  return { x: (left + right) / 2, y: baseline - size * 0.35 }
}

function holds({ xs, ys }: RuledGrid, text: PlacedText): boolean {
  const { x, y } = middleOf(text)
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0)
}

/** The table of a grid; a frame with one field is none, and neither is a grid without words. */
function tableOf(grid: RuledGrid, texts: readonly PlacedText[]): readonly PageTable[] {
  if (texts.length === 0) return []
  const words = new Map<GridCell, PlacedText[]>()
  for (const text of texts) {
    const cell = cellAt(grid, text)
    if (cell) words.set(cell, [...(words.get(cell) ?? []), text])
  }
  const rows: PageCell[][] = grid.ys.slice(1).map(() => [])
  for (const cell of grid.cells)
    rows[cell.top]?.push({
      text: cellText(words.get(cell) ?? []),
      left: cell.left,
      colspan: cell.right - cell.left,
      rowspan: cell.bottom - cell.top,
    })
  return [{ kind: 'table', top: grid.ys[0] ?? 0, xs: grid.xs, rows }]
}

function cellAt({ xs, ys, cells }: RuledGrid, text: PlacedText): GridCell | undefined {
  const { x, y } = middleOf(text)
  const column = xs.filter((one) => one <= x).length - 1
  const row = ys.filter((one) => one <= y).length - 1
  return cells.find(
    ({ left, right, top, bottom }) =>
      column >= left && column < right && row >= top && row < bottom,
  )
}

/** A label that was wrapped is one again. */
function cellText(texts: readonly PlacedText[]): string {
  const lines = linesOf(texts).map(textOfLine)
  const isRising = texts.length > 0 && texts.every((text) => text.isRising)
  return withoutGaps((isRising ? lines.reverse() : lines).join(''))
}
