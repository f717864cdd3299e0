import type { TableBlock, TableCell } from '#lib/page/block.ts'
import { headingLevelOf, isNumbered, isValueText } from '../page-line.ts'
import type { PageCell, PageTable } from './page-parts.ts'

/** Edges this close are one, on the left and the right pages of a book too. */
const near = 4

/**
 * Whether a table goes on in one that begins the next page: it is as wide, and the edges of its columns are among those
 * of the other, which may show more of them.
 */
export function goesOn({ xs }: PageTable, next: PageTable): boolean {
  const edges = shifted(next, xs[0] ?? 0)
  const [few, many] = xs.length < edges.length ? [xs, edges] : [edges, xs]
  const isAsWide = Math.abs((few.at(-1) ?? 0) - (many.at(-1) ?? 0)) < near
  return isAsWide && few.every((x) => many.some((other) => Math.abs(other - x) < near))
}

function shifted({ xs }: PageTable, left: number): readonly number[] {
  return xs.map((x) => x - (xs[0] ?? 0) + left)
}

/** A table in the columns of another that has its edges and more. */
function inColumns({ rows, ...table }: PageTable, own: readonly number[], xs: readonly number[]) {
  const columns = own.map((x) => {
    const distances = xs.map((other) => Math.abs(other - x))
    return distances.indexOf(Math.min(...distances))
  })
  const placed = rows.map((row) =>
    row.map((cell): PageCell => {
      const left = columns[cell.left] ?? cell.left
      const right = columns[cell.left + cell.colspan] ?? left + cell.colspan
      return { ...cell, left, colspan: right - left }
    }),
  )
  return { ...table, xs, rows: placed }
}

/** Two parts of a table as one: repeated header rows once, cells that the page cut made whole. */
export function joined(upper: PageTable, lower: PageTable): PageTable {
  const edges = shifted(lower, upper.xs[0] ?? 0)
  const xs = edges.length > upper.xs.length ? edges : upper.xs
  const table = inColumns(upper, upper.xs, xs)
  return joinedRows(table, inColumns(lower, edges, xs))
}

function joinedRows(table: PageTable, next: PageTable): PageTable {
  const rows = next.rows.slice(repeatedRows(table, next))
  const [first = []] = rows
  const above = lowestCells(table)
  const grown = new Map<PageCell, PageCell>()
  const own: PageCell[] = []
  const isRest = isRestOfRow(first, above)
  for (const cell of first) {
    const upper = above.get(keyOf(cell))
    const isCut = upper && (isRest || isRestOfLabel(cell, upper, first))
    if (!isCut) own.push(cell)
    else {
      const rowspan = upper.rowspan + cell.rowspan - (isRest ? 1 : 0)
      grown.set(upper, { ...upper, text: whole(upper.text, cell.text), rowspan })
    }
  }
  const before = table.rows.map((row) => row.map((cell) => grown.get(cell) ?? cell))
  const after = isRest ? rows.slice(1) : [own, ...rows.slice(1)]
  return { ...table, rows: [...before, ...after] }
}

function keyOf({ left, colspan }: PageCell): string {
  return `${left} ${colspan}`
}

function textsOf(row: readonly PageCell[] | undefined): string {
  return row?.map((cell) => `${keyOf(cell)} ${cell.text}`).join('\n') ?? ''
}

/** How many rows at the head of the next page repeat those at the head of the table. */
function repeatedRows({ rows }: PageTable, next: PageTable): number {
  const isLabelled = next.rows[0]?.some(({ text }) => text !== '' && !isValueText(text))
  if (!isLabelled) return 0
  let count = 0
  while (
    count < 4 &&
    textsOf(rows[count]) !== '' &&
    textsOf(rows[count]) === textsOf(next.rows[count])
  )
    count++
  return count
}

/** The cells that stand at the foot of a table, by their columns. */
function lowestCells({ rows }: PageTable): ReadonlyMap<string, PageCell> {
  const lowest = new Map<string, PageCell>()
  rows.forEach((row, top) => {
    for (const cell of row) if (top + cell.rowspan >= rows.length) lowest.set(keyOf(cell), cell)
  })
  return lowest
}

/**
 * The rest of a row that the page cut: it stands in the same columns, begins no entry of its own, and has no value
 * where the upper part has none. A row that is only blank is told from it by the label above, which is numbered or
 * ends inside a bracket.
 */
function isRestOfRow(row: readonly PageCell[], above: ReadonlyMap<string, PageCell>): boolean {
  const pairs = row.flatMap((cell) => {
    const upper = above.get(keyOf(cell))
    return upper ? [{ text: cell.text, upper: upper.text, isLabel: cell.rowspan === 1 }] : []
  })
  if (pairs.length < row.length || pairs.length < 2) return false
  const labels = pairs.filter(({ text, isLabel }) => isLabel && isWords(text))
  const values = pairs.filter(({ text, upper }) => isValueText(text) || isValueText(upper))
  const isFitting = values.every(({ text, upper }) => text === '' || isValueText(upper))
  const hasGap = values.length === 0 || values.some(({ text }) => text === '')
  if (!isFitting || !hasGap || pairs.some(({ text }) => beginsEntry(text))) return false
  return labels.every(({ upper }) => isWords(upper) && (beginsEntry(upper) || endsInBracket(upper)))
}

function isWords(text: string): boolean {
  return text !== '' && !isValueText(text)
}

function endsInBracket(text: string): boolean {
  const opened = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('))
  return opened > Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'))
}

/** A number in two parts may be one or two: it is kept as it stands, to be told. */
function whole(upper: string, rest: string): string {
  return isValueText(upper) && isValueText(rest) ? `${upper}…${rest}` : upper + rest
}

/** The label of a group that the page cut: nothing, or words that begin no entry, left of a label. */
function isRestOfLabel(cell: PageCell, upper: PageCell, row: readonly PageCell[]): boolean {
  const hasLabelBeside = row.some(
    ({ left, text }) => left > cell.left && text !== '' && !isValueText(text),
  )
  if (!hasLabelBeside || isValueText(upper.text) || upper.text === '') return false
  return cell.text === '' || (!beginsEntry(cell.text) && !isValueText(cell.text))
}

function beginsEntry(text: string): boolean {
  return isNumbered(text) || headingLevelOf(text) !== undefined
}

/** A table as a block. */
export function blockOf({ xs, rows }: PageTable): TableBlock {
  return {
    kind: 'table',
    widths: xs.slice(1).map((x, index) => Math.max(1, Math.round(x - (xs[index] ?? 0)))),
    headerRows: 0,
    rows: rows.map((row) => row.map(plainCell)),
  }
}

function plainCell({ text, colspan, rowspan }: PageCell): TableCell {
  return { text, ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) }
}
