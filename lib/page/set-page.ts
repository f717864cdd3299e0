import { memberAt } from '#lib/text/member-at.ts'
import type { Block, TableCell } from './block.ts'
import type { Pages, Placed, PlacedLine, PlacedRow } from './paginate.ts'
import { setLine, type TextRun } from './set-line.ts'
import { typeArea } from './sheet.ts'
import { type CellLayout, cellMargin, type TableLayout } from './table-layout.ts'
import { textStyles } from './text-style.ts'

/** A line with its characters in their places; twips from the corner of the type area. */
export interface SetText {
  readonly runs: readonly TextRun[]
  readonly size: number
  readonly baseline: number
}

/** A line of a block of text on a page. */
export interface SetLine extends SetText {
  readonly block: number
  /** Where in the text of its block it starts. */
  readonly from: number
  readonly text: string
}

/** A cell, or the part of it that stands on a page. */
export interface SetCell {
  readonly cell: TableCell
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly SetText[]
}

/** Everything that is drawn on a page. */
export interface SetPage {
  readonly lines: readonly SetLine[]
  readonly cells: readonly SetCell[]
}

/** Sets every page: the place of each character and of each cell. */
export function setPages(
  blocks: readonly Block[],
  { pages, tables, flush }: Pages,
): readonly SetPage[] {
  return pages.map((page) => ({
    lines: page.flatMap((one) =>
      one.kind === 'line' ? [setText(one, blocks[one.block], flush.has(one.block))] : [],
    ),
    cells: [...tables].flatMap(([block, layout]) => setCells(page.filter(isRowOf(block)), layout)),
  }))
}

/** A line set to an exact pitch stands with four fifths of it above its baseline. */
function baselineOf(top: number, pitch: number): number {
  return Math.round(top + pitch * 0.8)
}

function setText(line: PlacedLine, block: Block | undefined, isFlush: boolean): SetLine {
  const style = textStyles[line.style]
  const left = line.isFirst ? style.indent : 0
  const lead = block?.kind === 'paragraph' ? (block.lead ?? 0) - line.from : 0
  const runs = setLine(line.text, {
    ...style,
    align: style.align === 'justify' && (line.isLast || isFlush) ? 'left' : style.align,
    left,
    width: typeArea.width - style.inset - left,
    lead,
  })
  const { block: index, from, text } = line
  return {
    block: index,
    from,
    text,
    runs,
    size: style.size,
    baseline: baselineOf(line.top, style.pitch),
  }
}

function isRowOf(block: number): (one: Placed) => one is PlacedRow {
  return (one): one is PlacedRow => one.kind === 'row' && one.block === block
}

/** The cells of the rows of one table that stand on a page. */
function setCells(rows: readonly PlacedRow[], layout: TableLayout): readonly SetCell[] {
  return layout.cells.flatMap((place) => {
    const own = rows.filter(({ row }) => place.top <= row && row < place.bottom)
    const [first] = own
    if (!first) return []
    const x = sum(layout.columns.slice(0, place.left))
    const width = sum(layout.columns.slice(place.left, place.right))
    const height = sum(own.map(({ row }) => memberAt(layout.rows, row)))
    const box = { x, y: first.top, width, height }
    const lines = first.row === place.top ? setCellText(place, box, layout) : []
    return [{ cell: place.cell, ...box, lines }]
  })
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function setCellText(place: CellLayout, box: Box, { density }: TableLayout): readonly SetText[] {
  const { lines, size, align } = place
  const top = box.y + (box.height - lines.length * density.pitch) / 2
  return lines.map((text, line) => ({
    runs: setLine(text, {
      ...density,
      size,
      face: 'body',
      align,
      left: box.x + cellMargin.side,
      width: box.width - 2 * cellMargin.side,
    }),
    size,
    baseline: baselineOf(top + line * density.pitch, density.pitch),
  }))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
