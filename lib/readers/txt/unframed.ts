import type { TextLine } from './text-line.ts'

/** Takes the frame off rows of bars: a bar that stands at the same end of all of them parts nothing. */
export function unframed(lines: readonly TextLine[]): readonly TextLine[] {
  let told: TextLine[] = []
  let rows: TextLine[] = []
  for (const line of lines) {
    if (line.isBarred) rows.push(line)
    else {
      if (line.kind !== 'blank' || rows.length === 0) {
        if (rows.length > 0) told = [...told, ...framesOff(rows)]
        rows = []
      }
      told.push(line)
    }
  }
  return [...told, ...framesOff(rows)]
}

function framesOff(rows: readonly TextLine[]): readonly TextLine[] {
  const from = rows.every(({ cells }) => cells[0] === '') ? 1 : 0
  const off = rows.every(({ cells }) => cells.at(-1) === '') ? 1 : 0
  if (from + off === 0) return rows
  return rows.map((row) => ({ ...row, cells: row.cells.slice(from, row.cells.length - off) }))
}
