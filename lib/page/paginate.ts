import type { Block } from './block.ts'
import { gapes } from './gapes.ts'
import { typeArea } from './sheet.ts'
import { cut, type Line, type Strip } from './strips.ts'
import type { TableLayout } from './table-layout.ts'

/** A line of text on a page; `top` in twips below the upper edge of the type area. */
export interface PlacedLine extends Line {
  readonly kind: 'line'
  readonly block: number
  readonly top: number
}

/** A row of a table on a page; a header row that is printed again says so. */
export interface PlacedRow {
  readonly kind: 'row'
  readonly block: number
  readonly row: number
  readonly top: number
  readonly isRepeated: boolean
}

export type Placed = PlacedLine | PlacedRow

/** Every page with what stands on it, from top to bottom. */
export interface Pages {
  readonly pages: readonly (readonly Placed[])[]
  /** Positions of the blocks before which a page break is ordered. */
  readonly breaks: ReadonlySet<number>
  /** Positions of the blocks that are set flush left, because a line of theirs would gape. */
  readonly flush: ReadonlySet<number>
  readonly tables: ReadonlyMap<number, TableLayout>
}

/** Decides the lines and the pages of a document, as Word and LibreOffice will print it. */
export function paginate(blocks: readonly Block[]): Pages {
  const { strips, tables } = cut(blocks)
  const flush = strips.flatMap(({ block, line }) => (line && gapes(line) ? [block] : []))
  const flow: Flow = { pages: [[]], breaks: new Set(), tables, blocks, top: 0 }
  for (const run of runs(strips)) placeRun(flow, run)
  return { pages: flow.pages, breaks: flow.breaks, flush: new Set(flush), tables }
}

/** The pages so far, and how far down the last one is filled. */
interface Flow {
  readonly pages: Placed[][]
  readonly breaks: Set<number>
  readonly tables: Pages['tables']
  readonly blocks: readonly Block[]
  top: number
}

/** Strips that stay together go to the next page together; before a table that takes an order. */
function placeRun(flow: Flow, run: readonly Strip[]): void {
  const first = run[0]
  if (first && isFull(flow, heightOf(run))) {
    if (run.some(isRow)) flow.breaks.add(first.block)
    turn(flow, first)
  }
  for (const strip of run) {
    if (isFull(flow, strip.height)) turn(flow, strip)
    flow.pages.at(-1)?.push(...placed(strip, flow.top))
    flow.top += strip.height
  }
}

function isFull({ top }: Flow, height: number): boolean {
  return top > 0 && top + height > typeArea.height
}

/** Begins a page; a table that goes on there prints its header rows again. */
function turn(flow: Flow, { block, row = 0 }: Strip): void {
  const table = flow.blocks[block]
  const header = table?.kind === 'table' && row >= table.headerRows ? table.headerRows : 0
  const heights = flow.tables.get(block)?.rows.slice(0, header) ?? []
  flow.top = 0
  flow.pages.push([])
  for (const [at, height] of heights.entries()) {
    flow.pages.at(-1)?.push({ kind: 'row', block, row: at, top: flow.top, isRepeated: true })
    flow.top += height
  }
}

function isRow({ row }: Strip): boolean {
  return row !== undefined
}

/** Strips that stand on one page together, if they fit one. */
function runs(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const all: Strip[][] = []
  let isOpen = false
  for (const strip of strips) {
    if (isOpen) all.at(-1)?.push(strip)
    else all.push([strip])
    isOpen = strip.keepsNext
  }
  return all
}

function placed({ block, line, row }: Strip, top: number): readonly Placed[] {
  if (line) return [{ ...line, kind: 'line', block, top }]
  return row === undefined ? [] : [{ kind: 'row', block, row, top, isRepeated: false }]
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((height, strip) => height + strip.height, 0)
}
