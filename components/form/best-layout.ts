import { type BlockFrame, blockFrame } from './block-frame.ts'
import { type PastedBlock, transposed } from './pasted-block.ts'
import { looksLikeValue } from './pasted-value.ts'
import { type PlaceChoices, type PlacedBlock, type PlaceTarget, placeBlock } from './place-block.ts'

/** What is on the clipboard: tables, and what of it no table can hold. */
export interface Clipping {
  /** All of it as one block, where that may be meant; and the tables one by one. */
  readonly whole?: PastedBlock
  readonly tables: readonly PastedBlock[]
  readonly told: readonly string[]
}

/** What a person said about how the clipboard is laid out. */
export interface LayChoices extends PlaceChoices {
  /** Which of several tables on the clipboard; −1 for all of them as one. */
  readonly table?: number
  readonly isTransposed?: boolean
}

/** The way a block is laid out. */
export interface Layout {
  readonly table: number
  readonly isTransposed: boolean
  /** Its labels and heads fit as well the other way round: “3.其他” and “总计” are rows and columns. */
  readonly isEitherWay: boolean
  readonly frame: BlockFrame
  readonly placed: PlacedBlock
}

interface Trying {
  readonly target: PlaceTarget
  readonly choices: LayChoices
}

/** More tables than these are not looked at. */
const mostTables = 20

/** Of several tables the one that fits best, turned if its labels say so. */
export function bestLayout(
  { whole, tables }: Clipping,
  target: PlaceTarget,
  choices: LayChoices,
): Layout {
  const all = [
    ...(whole ? [{ block: whole, table: -1 }] : []),
    ...tables.slice(0, mostTables).map((block, table) => ({ block, table })),
  ]
  const open = all.filter(({ table }) => (choices.table ?? table) === table)
  const tried = open.flatMap(({ block, table }) => {
    const straight = { table, ...laid(block, false, { target, choices }) }
    const turned = { table, ...laid(block, true, { target, choices }) }
    const isEitherWay = choices.isTransposed === undefined && fitsEitherWay(straight, turned)
    const isTurned = choices.isTransposed ?? turned.byLabels > straight.byLabels
    return [{ ...(isTurned ? turned : straight), isEitherWay }]
  })
  const [first, ...others] = tried
  if (!first) throw new Error('a paste without a table')
  return others.reduce((top, other) => (other.score > top.score ? other : top), first)
}

function fitsEitherWay(straight: { byLabels: number }, turned: { byLabels: number }): boolean {
  return turned.byLabels > 0 && turned.byLabels === straight.byLabels
}

/** A block laid out one way, with how well it fits. */
function laid(block: PastedBlock, isTransposed: boolean, { target, choices }: Trying) {
  const frame = blockFrame(isTransposed ? transposed(block) : block, target.names)
  const placed = placeBlock(frame, target, choices)
  const byLabels = labelScore(frame, placed)
  const misses = placed.placed.filter(({ cell }) => !cell).length
  return {
    isTransposed,
    frame,
    placed,
    byLabels,
    score: byLabels + placed.placed.length - 2 * misses,
  }
}

/** How many values are placed by a label or a head; by both counts for more. */
function labelScore({ rows }: BlockFrame, { placed }: PlacedBlock): number {
  const byRow = new Map(rows.map((row) => [row.at, row]))
  return placed.reduce((score, { text, row, column, cell }) => {
    const framed = byRow.get(row)
    const head = framed?.heads[column]
    const isRow = framed?.label.named !== undefined || head?.row !== undefined
    const isColumn = head?.column !== undefined
    if (!cell || !looksLikeValue(text)) return score
    return score + (isRow && isColumn ? 3 : isRow || isColumn ? 1 : 0)
  }, 0)
}
