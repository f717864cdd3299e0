import type { FormLine } from './form-lines.ts'
import type { FoundLine } from './is-shuffled.ts'
import { isBlankText } from './value-text.ts'

/**
 * What the rows of a table leave behind their labels: their cells alone, `bare`, or first an empty cell for each further
 * column that the label covers, `padded`. Then a blank cell is told by its place in the row.
 */
export type CountedCells = 'bare' | 'padded'

/** Fewer rows may agree by chance, if the heads above them do not. */
const fewestRows = 4

/** How all rows of a table count their cells; nothing where one of them has a cell more or less. */
export function countedCells(rows: readonly FoundLine[]): CountedCells | undefined {
  const several = rows.filter(({ form }) => form.cells.length > 1)
  if (several.length < fewestRows && !several.every(isUnderHeads)) return undefined
  const spans = new Set(several.map(({ form }) => form.labelSpan))
  if (spans.size < 2 && !spans.has(1)) return undefined
  return (['bare', 'padded'] as const).find((way) => several.every((row) => isCounted(row, way)))
}

/** How many cells stand behind a label before its values. */
export function fillersOf({ labelSpan }: FormLine, way: CountedCells): number {
  return way === 'bare' ? 0 : labelSpan - 1
}

function isCounted({ form, record: { isRow, values } }: FoundLine, way: CountedCells): boolean {
  const fillers = fillersOf(form, way)
  return (
    isRow &&
    values.length === form.cells.length + fillers &&
    values.slice(0, fillers).every(({ text }) => isBlankText(text))
  )
}

/** Whether a row of heads begins where the row does, and none goes on where the row has ended. */
function isUnderHeads({ record: { heads, values, labelEnd } }: FoundLine): boolean {
  const end = labelEnd + values.length
  const begin = Math.max(labelEnd - 1, 0)
  return (
    heads.some((row) => row.some(({ left }) => left === begin)) &&
    heads.every((row) => row.every(({ right }) => right <= end))
  )
}
