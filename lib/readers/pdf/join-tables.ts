import type { TableBlock, TableCell } from '#lib/page/block.ts'
import { headingLevelOf, isNumbered, isValueText } from '../page-line.ts'
import type { PageCell, PageTable } from './page-parts.ts'

/** Whether a table goes on in one that begins the next page: its columns stand as many and as wide. */
export function goesOn({ xs }: PageTable, next: PageTable): boolean {
  if (xs.length !== next.xs.length) return false
  const [shift = 0] = xs.map((x, index) => (next.xs[index] ?? 0) - x)
  return xs.every((x, index) => Math.abs((next.xs[index] ?? 0) - x - shift) < 4)
}

/** Two parts of a table as one: repeated header rows once, cells that the page cut made whole. */
export function joined(table: PageTable, next: PageTable): PageTable {
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
