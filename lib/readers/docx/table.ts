import { chosen } from './drawing.ts'
import { isPlaceholder } from './passage.ts'
import type { Piece, TableRow, WordCell } from './piece.ts'
import type { Reading } from './reading.ts'
import { whole } from './styles.ts'
import { attributeOf, child, childrenOf, switchOf, valOf, type XmlElement } from './xml-tree.ts'

const mostCells = 5000
/** Word draws 63 columns at most; spans end there, and no grid of a report is four times as wide. */
const longestSpan = 64
const mostColumns = 256

type ReadCell = (cell: XmlElement, reading: Reading) => readonly Piece[]

/** Reads a table; one with too many cells is skipped, and the page says so. */
export function readTable(table: XmlElement, reading: Reading, readContent: ReadCell): Piece {
  const rows = within(table, 'w:tr').map(({ element: row, isUnfilled }) => ({
    row,
    cells: within(row, 'w:tc', isUnfilled),
  }))
  const count = rows.reduce((sum, { cells }) => sum + cells.length, 0)
  if (count > mostCells) return { kind: 'skipped', text: `超过 ${mostCells} 格的表格` }
  const read: TableRow[] = []
  for (const row of rows) {
    const shown = readRow(row, reading, readContent)
    if (shown) read.push(shown)
  }
  if (read.some(({ cells }) => (cells.at(-1)?.right ?? 0) > mostColumns))
    return { kind: 'skipped', text: `超过 ${mostColumns} 列的表格` }
  const widths = childrenOf(child(table, 'w:tblGrid'), 'w:gridCol').map(
    (column) => whole(attributeOf(column, 'w')) ?? 0,
  )
  return { kind: 'table', widths, rows: read }
}

interface Found {
  readonly element: XmlElement
  /** Whether a content control around it still asks to be filled. */
  readonly isUnfilled: boolean
}

/** The rows of a table or the cells of a row, through content controls and the like. */
function within(
  parent: XmlElement | undefined,
  name: 'w:tr' | 'w:tc',
  isUnfilled = false,
): readonly Found[] {
  const found: Found[] = []
  for (const element of parent?.children ?? []) {
    if (element.name === name) found.push({ element, isUnfilled })
    else if (element.name === 'mc:AlternateContent')
      found.push(...within(chosen(element), name, isUnfilled))
    else if (wrappers.has(element.name))
      found.push(...within(element, name, isUnfilled || isPlaceholder(element)))
  }
  return found
}

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])

const unfilled: readonly Piece[] = [{ kind: 'skipped', text: '未填写的内容控件' }]

interface FoundRow {
  readonly row: XmlElement
  readonly cells: readonly Found[]
}

/** A row as it is printed; undefined where it was deleted, is hidden or has no cell. */
function readRow(found: FoundRow, reading: Reading, readContent: ReadCell): TableRow | undefined {
  const properties = child(found.row, 'w:trPr')
  const isDeleted = meetChanges(properties, reading, ['w:ins', 'w:del'])
  if (isDeleted || switchOf(properties, 'w:hidden')) return undefined
  const read = ({ element, isUnfilled }: Found) =>
    isUnfilled ? unfilled : readContent(element, reading)
  let right = spanOf(valOf(properties, 'w:gridBefore'), 0)
  const cells: WordCell[] = []
  for (const cell of found.cells) {
    const own = child(cell.element, 'w:tcPr')
    const left = right
    if (meetChanges(own, reading, ['w:cellIns', 'w:cellDel'])) continue
    right = left + spanOf(valOf(own, 'w:gridSpan'), 1)
    const pieces = read(cell)
    const last = cells.at(-1)
    if (last && continuesLeft(own)) cells[cells.length - 1] = { ...last, right }
    else cells.push({ left, right, merge: mergeOf(own), pieces })
  }
  if (cells.length === 0) return undefined
  return { isHeader: switchOf(properties, 'w:tblHeader') ?? false, cells }
}

/** Counts what somebody did to a row or cell, and tells whether it was deleted. */
function meetChanges(
  properties: XmlElement | undefined,
  { revisions }: Reading,
  [insertion, deletion]: readonly [string, string],
): boolean {
  const inserted = child(properties, insertion)
  const deleted = child(properties, deletion)
  if (inserted) revisions.meet('insertion', inserted)
  if (deleted) revisions.meet('deletion', deleted)
  return deleted !== undefined
}

function mergeOf(properties: XmlElement | undefined): WordCell['merge'] {
  const merge = child(properties, 'w:vMerge')
  if (!merge) return undefined
  return attributeOf(merge, 'val') === 'restart' ? 'restart' : 'continue'
}

/** The way of older programs to merge cells of a row. */
function continuesLeft(properties: XmlElement | undefined): boolean {
  const merge = child(properties, 'w:hMerge')
  return merge !== undefined && attributeOf(merge, 'val') !== 'restart'
}

function spanOf(text: string | undefined, least: number): number {
  return Math.min(longestSpan, Math.max(least, whole(text) ?? least))
}
