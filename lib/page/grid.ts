import type { TableCell } from './block.ts'

/** A cell with the grid lines it covers: rows `top` to `bottom − 1`, columns `left` to `right − 1`. */
export interface PlacedCell {
  readonly cell: TableCell
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Every cell of a table at its place in the grid, in reading order; spans end with the table. */
export function placeCells(rows: readonly (readonly TableCell[])[]): readonly PlacedCell[] {
  const taken: boolean[][] = rows.map(() => [])
  return rows.flatMap((row, top) => {
    let left = 0
    return row.map((cell) => {
      while (taken[top]?.[left]) left++
      const right = left + Math.max(1, cell.colspan ?? 1)
      const bottom = Math.min(rows.length, top + Math.max(1, cell.rowspan ?? 1))
      for (const line of taken.slice(top, bottom)) take(line, left, right)
      return { cell, top, bottom, left, right }
    })
  })
}

function take(line: boolean[], left: number, right: number): void {
  for (let column = left; column < right; column++) line[column] = true
}

/** How many columns the grid has: the furthest right edge. */
export function gridWidth(cells: readonly PlacedCell[]): number {
  return cells.reduce((width, { right }) => Math.max(width, right), 0)
}
