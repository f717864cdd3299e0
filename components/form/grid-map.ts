import type { TableBlock } from '#lib/page/block.ts'
import { type PlacedCell, placeCells } from '#lib/page/grid.ts'
import { isValue } from '#lib/page/table-labels.ts'

export type Direction =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  /** Down, and from the foot of a column to the top of the next. */
  | 'next'
  | 'rowStart'
  | 'rowEnd'
  | 'first'
  | 'last'

/** Where the keys stand: a value cell, and the grid column they go up and down in. */
export interface GridPlace {
  readonly ref: string
  readonly column: number
}

/** The value cells of a printed table and the ways between them; labels are stepped over. */
export class GridMap {
  /** In reading order. */
  readonly #cells: readonly PlacedCell[]
  readonly #byRef: ReadonlyMap<string, PlacedCell>

  constructor(table: TableBlock) {
    this.#cells = placeCells(table.rows).filter(({ cell }) => isValue(cell))
    this.#byRef = new Map(this.#cells.flatMap((place) => [[place.cell.ref ?? '', place]]))
  }

  /** The place at a cell that was reached by pointer or Tab. */
  at(ref: string): GridPlace | undefined {
    const place = this.#byRef.get(ref)
    return place && { ref, column: place.left }
  }

  /** Where a direction leads; `undefined` at the edge. */
  move({ ref, column }: GridPlace, direction: Direction): GridPlace | undefined {
    const from = this.#byRef.get(ref)
    if (!from) return undefined
    const vertical = direction === 'up' || direction === 'down' || direction === 'next'
    const to = vertical ? this.#vertical(from, column, direction) : this.#across(from, direction)
    if (!to) return undefined
    const keeps = vertical && covers(to, column)
    return { ref: to.cell.ref ?? '', column: keeps ? column : to.left }
  }

  /** The value cells by printed row, left to right; rows without one are left out. */
  get rows(): readonly (readonly PlacedCell[])[] {
    const rows = new Map<number, PlacedCell[]>()
    for (const place of this.#cells) rows.set(place.top, [...(rows.get(place.top) ?? []), place])
    return [...rows.values()]
  }

  /** The value cells over and under a cell, itself included. */
  column(ref: string): readonly string[] {
    const from = this.#byRef.get(ref)
    if (!from) return []
    return refs(this.#cells.filter((cell) => covers(cell, from.left)))
  }

  /** The value cells left and right of a cell, itself included. */
  row(ref: string): readonly string[] {
    const from = this.#byRef.get(ref)
    return refs(this.#cells.filter(({ top }) => top === from?.top))
  }

  #vertical(from: PlacedCell, column: number, direction: 'up' | 'down' | 'next') {
    const line = this.#cells.filter((cell) => covers(cell, column))
    const to = direction === 'up' ? lastBefore(line, from) : firstAfter(line, from)
    if (to) return to
    const oneRow = this.#cells.every(({ top }) => top === from.top)
    if (direction === 'next') return this.#topOfNext(column)
    return oneRow ? this.#across(from, direction === 'up' ? 'left' : 'right') : undefined
  }

  #topOfNext(column: number): PlacedCell | undefined {
    const starts = this.#cells.map(({ left }) => left).filter((left) => left > column)
    const next = Math.min(...starts)
    return this.#cells.find((cell) => covers(cell, next))
  }

  #across(from: PlacedCell, direction: Exclude<Direction, 'up' | 'down' | 'next'>) {
    const row = this.#cells.filter(({ top }) => top === from.top)
    const at = row.indexOf(from)
    return {
      left: row[at - 1],
      right: row[at + 1],
      rowStart: row[0],
      rowEnd: row.at(-1),
      first: this.#cells[0],
      last: this.#cells.at(-1),
    }[direction]
  }
}

function refs(places: readonly PlacedCell[]): readonly string[] {
  return places.map(({ cell }) => cell.ref ?? '')
}

/** Whether a cell stands in a grid column, or spans it. */
export function covers({ left, right }: PlacedCell, column: number): boolean {
  return left <= column && column < right
}

function firstAfter(line: readonly PlacedCell[], { bottom }: PlacedCell): PlacedCell | undefined {
  return line.find(({ top }) => top >= bottom)
}

function lastBefore(line: readonly PlacedCell[], { top }: PlacedCell): PlacedCell | undefined {
  return line.filter((cell) => cell.bottom <= top).at(-1)
}
