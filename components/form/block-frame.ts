import { type Grid, headsOf, labelOf, type PastedHead, type PastedLabel } from './block-labels.ts'
import { beginsValues, bodyKind, leadKind, type RowKind } from './block-rows.ts'
import type { PastedBlock } from './pasted-block.ts'
import { sideColumns } from './side-columns.ts'
import { isPrinted, namedBy, type TableNames } from './table-names.ts'

/** A pasted text with its place in the block. */
export interface PastedText {
  readonly text: string
  readonly row: number
  readonly column: number
}

/** A row of values with what stands beside and over it. */
export interface FramedRow {
  readonly at: number
  readonly label: PastedLabel
  /** By column of the block; empty where no heads stand above. */
  readonly heads: readonly PastedHead[]
  readonly values: readonly PastedText[]
}

/** A pasted block taken apart: its labels, its values, and texts that are neither. */
export interface BlockFrame {
  /** How many columns at the left hold labels. */
  readonly side: number
  /** Whether any of its texts is one that the table prints. */
  readonly hasPrinted: boolean
  readonly width: number
  readonly rows: readonly FramedRow[]
  /** Titles, notes, running numbers, units: texts that are no values and that the form does not print. */
  readonly others: readonly PastedText[]
}

/** Takes a block apart by where its numbers stand and by what of its texts the table prints. */
export function blockFrame(block: PastedBlock, names: TableNames): BlockFrame {
  const grid = block.map((row) => row.map((text) => (text ?? '').trim()))
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0)
  const hasPrinted = grid.flat().some((text) => isPrinted(names, text))
  const first = grid.findIndex((row) => beginsValues(row, names))
  const lead = first >= 0 ? first : hasPrinted ? grid.length : 0
  const isHeaded = grid.slice(0, lead).some((row) => namedBy(names, 'columns', row[0] ?? ''))
  const side = sideColumns(grid.slice(lead), isHeaded, names)
  const kinds = grid.map((row, at) =>
    at < lead ? leadKind(row, side, names) : bodyKind(row, side, names),
  )
  const stacks = headStacks(grid, kinds)
  const heads = new Map(
    [...new Set(stacks)].map((stack) => [stack, headsOf(stack, { side, width, names })]),
  )
  const rows = grid.flatMap((row, at): FramedRow[] => {
    if (kinds[at] !== 'values') return []
    const label = labelOf(grid.slice(lead, at + 1), side, names)
    return [
      { at, label, heads: heads.get(stacks[at] ?? []) ?? [], values: valuesOf(row, at, side) },
    ]
  })
  const asides = grid.flatMap((row, at) => (kinds[at] === 'aside' ? strangers(row, at, names) : []))
  const beside = rows.flatMap((row) => besides((grid[row.at] ?? []).slice(0, side), row, names))
  const over = headStrangers(grid, rows, names)
  return { side, hasPrinted, width, rows, others: [...asides, ...over, ...beside] }
}

/** What stands over a column besides the head that names it, and that the table does not print: a year, a unit. */
function headStrangers(
  grid: Grid,
  rows: readonly FramedRow[],
  names: TableNames,
): readonly PastedText[] {
  const heads = new Set(rows.flatMap((row) => row.heads.filter(({ column }) => column)))
  const texts = new Set([...heads].flatMap(({ texts }) => texts))
  const known = (text: string) =>
    isPrinted(names, text) || namedBy(names, 'columns', text) || namedBy(names, 'rows', text)
  return grid.flatMap((row, at) =>
    row.flatMap((text, column) =>
      texts.has(text) && !known(text) ? [{ text, row: at, column }] : [],
    ),
  )
}

/** The rows of heads that stand over each row: the last that follow each other, with nothing but asides between. */
function headStacks(grid: Grid, kinds: readonly RowKind[]): readonly Grid[] {
  let stack: Grid = []
  let isOpen = false
  return grid.map((row, at) => {
    if (kinds[at] === 'head') stack = isOpen ? [...stack, row] : [row]
    isOpen = kinds[at] === 'head' || (isOpen && kinds[at] === 'aside')
    return stack
  })
}

function valuesOf(row: readonly string[], at: number, side: number): readonly PastedText[] {
  return row.flatMap((text, column) =>
    column < side || text === '' ? [] : [{ text, row: at, column }],
  )
}

function strangers(row: readonly string[], at: number, names: TableNames): readonly PastedText[] {
  return row.flatMap((text, column) =>
    text === '' || isPrinted(names, text) ? [] : [{ text, row: at, column }],
  )
}

/** What stands beside the label of a row and is none: its number, a unit. A row without a label tells its texts itself. */
function besides(
  side: readonly string[],
  { at, label, values }: FramedRow,
  names: TableNames,
): readonly PastedText[] {
  const own = label.named || values.length > 0 ? label.texts : []
  return strangers(side, at, names).filter(({ text }) => !own.includes(text))
}
