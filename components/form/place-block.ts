import type { Cell } from '#lib/report/form.ts'
import type { BlockFrame, FramedRow, PastedText } from './block-frame.ts'
import { covers, type GridMap, type GridPlace } from './grid-map.ts'
import { type RowLines, rowLines } from './row-lines.ts'
import type { TableNames } from './table-names.ts'

/** Why a pasted value has no cell. `twice`: another value landed there before. */
export type LeftWhy = 'label' | 'head' | 'outside' | 'twice'

/** A pasted value with the cell it lands in, or the reason why in none. */
export interface PlacedText extends PastedText {
  readonly cell?: Cell
  readonly why?: LeftWhy
}

/** What a person said about a block: which line a label or a head means, where unnamed ones begin. */
export interface PlaceChoices {
  /** By row of the block, a row of the table; '' for none. */
  readonly rows?: Readonly<Record<number, string>>
  /** By column of the block, a column of the table; '' for none. */
  readonly columns?: Readonly<Record<number, string>>
  /** The row and the column of the table in which what has no label begins. */
  readonly firstRow?: string
  readonly firstColumn?: string
}

/** The table that is pasted into, and where. */
export interface PlaceTarget {
  readonly names: TableNames
  readonly map: GridMap
  readonly at: GridPlace
}

/** Where the values of a block land. */
export interface PlacedBlock {
  readonly placed: readonly PlacedText[]
  /** The block brings no label that helps: all of it is placed from the caret on. */
  readonly isBare: boolean
  /** Whether rows, or columns, are placed by where the caret stands, though the block brings labels. */
  readonly guessed: { readonly rows: boolean; readonly columns: boolean }
  /** Rows of the block without a label that take the lines between their named neighbours. */
  readonly between: readonly number[]
}

interface Placing {
  readonly frame: BlockFrame
  readonly target: PlaceTarget
  readonly choices: PlaceChoices
  readonly rows: RowLines
}

/** Lays the values of a block into a table: labels choose the row, heads choose the column. */
export function placeBlock(
  frame: BlockFrame,
  target: PlaceTarget,
  choices: PlaceChoices = {},
): PlacedBlock {
  const rows = rowLines(frame, target, choices)
  const placing = { frame, target, choices, rows }
  const taken = new Set<string>()
  const placed = frame.rows.flatMap((row, index) =>
    row.values.map((value): PlacedText => {
      const found = placeOf(row, value, { ...placing, index })
      if (typeof found === 'string') return { ...value, why: found }
      if (taken.has(found.id)) return { ...value, why: 'twice' }
      taken.add(found.id)
      return { ...value, cell: found }
    }),
  )
  const columns = frame.rows.some((row, index) => isNarrow(row, { ...placing, index }))
  const { isBare, isGuessed, between } = rows
  return { placed, isBare, guessed: { rows: isGuessed, columns }, between }
}

type AtRow = Placing & { readonly index: number }

function placeOf(row: FramedRow, { column }: PastedText, at: AtRow): Cell | LeftWhy {
  const { target, choices, rows } = at
  if (rows.isBare) return gridCell(column, at) ?? 'outside'
  const head = row.heads[column]
  const line = rows.lines[at.index] ?? head?.row?.line ?? rows.byHead?.[column]
  if (!line) return 'label'
  const cells = target.names.cells.get(line) ?? []
  const chosen = choices.columns?.[column] ?? head?.column?.line
  if (!hasHeads(row) && chosen === undefined && rows.lines[at.index])
    return cells[column - at.frame.side + firstColumn(cells, at)] ?? 'outside'
  if (!chosen) return 'head'
  return cells.find((cell) => cell.column === chosen) ?? 'outside'
}

/** Whether heads stand over a row, whether or not the table has their columns. */
export function hasHeads(row: FramedRow): boolean {
  return row.heads.some(({ texts }) => texts.length > 0)
}

/** The value cell so many rows and columns from where the caret stands. */
function gridCell(column: number, { frame, target, index }: AtRow): Cell | undefined {
  const { map, at, names } = target
  const top = map.rows.findIndex((row) => row.some(({ cell }) => cell.ref === at.ref))
  const line = map.rows[top + index] ?? []
  const place = line.find((cell) => covers(cell, at.column + column - frame.side))
  const all = [...names.cells.values()].flat()
  return all.find(({ id }) => id === place?.cell.ref)
}

/** Which cell of a row the first value is for: all of them fill it, else the caret or the person says. */
function firstColumn(cells: readonly Cell[], { frame, target, choices }: AtRow): number {
  const chosen = cells.findIndex(({ column }) => column === choices.firstColumn)
  if (chosen >= 0) return chosen
  const all = [...target.names.cells.values()].flat()
  const focused = all.find(({ id }) => id === target.at.ref)?.column
  const found = cells.findIndex(({ column }) => column === focused)
  return found > 0 && found + valueWidth(frame) <= cells.length ? found : 0
}

/** Whether the values of a row that has no heads do not fill its line: which of its cells they are for is open. */
function isNarrow(row: FramedRow, { frame, target, rows, index }: AtRow): boolean {
  const line = rows.lines[index]
  if (line === undefined || hasHeads(row) || row.values.length === 0) return false
  return widthOf([row], frame.side) < (target.names.cells.get(line)?.length ?? 0)
}

function valueWidth({ rows, side }: BlockFrame): number {
  return widthOf(rows, side)
}

function widthOf(rows: readonly FramedRow[], side: number): number {
  return Math.max(0, ...rows.flatMap(({ values }) => values.map(({ column }) => column + 1 - side)))
}
