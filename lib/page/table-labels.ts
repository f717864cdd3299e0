import type { TableBlock, TableCell } from './block.ts'
import { gridWidth, type PlacedCell, placeCells } from './grid.ts'

/** A value cell with the printed labels that name it, outermost first. */
export interface LabelledCell {
  readonly cell: TableCell
  /** The grid row it starts in. */
  readonly top: number
  /** A full-width head above it, then the labels to its left. */
  readonly row: readonly string[]
  /** The labels above it. */
  readonly column: readonly string[]
  /** What stands above the labels to its left. */
  readonly corner: readonly string[]
  /** The cells of all these labels. */
  readonly labels: readonly TableCell[]
}

/**
 * Every value cell of a table with its labels, in reading order, told from the printed grid alone.
 * Where nothing stands to the left of a value, the leading labels above it name its row.
 */
export function labelledCells(table: TableBlock): readonly LabelledCell[] {
  const cells = placeCells(table.rows).filter(({ cell }) => isValue(cell) || cell.text !== '')
  return cells.filter(({ cell }) => isValue(cell)).map((place) => labelled(place, cells))
}

/** What each value cell is called aloud, by its address: the heads of its columns, then its row. */
export function cellNames(table: TableBlock): ReadonlyMap<string, string> {
  const all = labelledCells(table)
  const tells = (label: string) => !all.every(({ column }) => column.includes(label))
  return new Map(
    all.flatMap(({ cell: { ref }, row, column }) => {
      const telling = column.length > 1 ? column.filter(tells) : column
      const name = [telling, row].map(labelPath).filter((part) => part !== '')
      return ref === undefined ? [] : [[ref, name.join('，')] as const]
    }),
  )
}

/** A path of labels on one line: parted by a space, except before an opening bracket. */
export function labelPath(labels: readonly string[]): string {
  return labels.reduce(
    (path, label) => (path === '' || label.startsWith('（') ? path + label : `${path} ${label}`),
    '',
  )
}

/** Whether a cell is a place to fill; in a table that was read, every cell may be one. */
export function isValue({ role }: TableCell): boolean {
  return role !== 'label'
}

function labelled(place: PlacedCell, cells: readonly PlacedCell[]): LabelledCell {
  const width = gridWidth(cells)
  const isHead = ({ left, right }: PlacedCell) => left === 0 && right === width
  const up = cells.filter((cell) => isAbove(cell, place)).reverse()
  const left = nearestLabels(cells.filter((cell) => isLeftOf(cell, place)).reverse())
  const above = nearestLabels(up, isHead)
  const section = up.filter(isHead).slice(0, 1)
  const corner = cells.filter((cell) => isCorner(cell, left, above))
  return {
    cell: place.cell,
    top: place.top,
    row: texts([...section, ...(left.length > 0 ? left : above.slice(0, -1))]),
    column: texts(left.length > 0 ? above : above.slice(-1)),
    corner: texts(corner),
    labels: [...section, ...left, ...above, ...corner].map(({ cell }) => cell),
  }
}

function isAbove(cell: PlacedCell, { left, top }: PlacedCell): boolean {
  return cell.bottom <= top && cell.left <= left && left < cell.right
}

function isLeftOf(cell: PlacedCell, { left, top }: PlacedCell): boolean {
  return cell.right <= left && cell.top <= top && top < cell.bottom
}

type Places = readonly PlacedCell[]

/** Over the labels to the left, and on a line with the labels above. */
function isCorner(cell: PlacedCell, left: Places, above: Places): boolean {
  const isOver = left.some((label) => label.left < cell.right && cell.right <= label.right)
  return isOver && above.some((label) => cell.top < label.bottom && label.top < cell.bottom)
}

/** The run of labels nearest to a value, walking away from it; returned outermost first. */
function nearestLabels(
  outward: Places,
  isHead: (cell: PlacedCell) => boolean = () => false,
): Places {
  const found: PlacedCell[] = []
  for (const place of outward) {
    const stops = isValue(place.cell) || isHead(place)
    if (stops && found.length > 0) break
    if (!stops) found.unshift(place)
  }
  return found
}

function texts(cells: Places): readonly string[] {
  return cells.map(({ cell }) => cell.text)
}
