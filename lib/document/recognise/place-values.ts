import { type Columns, columnsKey, isTogether, noColumns } from './columns.ts'
import { fillersOf } from './counted-cells.ts'
import type { FormLine } from './form-lines.ts'
import { inHeadOrder } from './head-order.ts'
import type { LineCell } from './page-lines.ts'
import type { TableRecord } from './table-records.ts'

/** The texts of the cells of a line in its order, or undefined where their places are not certain. */
export type ValueTexts = readonly string[] | undefined

/** The text of each cell of a line: by count where it agrees, else by column, else not at all. */
export function valueTexts(
  form: FormLine,
  found: TableRecord,
  columns: Columns = noColumns,
): ValueTexts {
  const wanted = form.cells.length
  const filled = found.values.filter(({ text }) => text.trim() !== '')
  const [first] = filled
  if (!first)
    return found.isRow || found.values.length === wanted ? form.cells.map(() => '') : undefined
  if (wanted === 1 && !columns.hasMore && filled.every(({ text }) => text === first.text))
    return [first.text]
  if (filled.length === wanted && isTogether(found, filled, columns.hasMore))
    return inHeadOrder({ form, record: found }, filled, columns)
  return inHeadOrder({ form, record: found }, withBlanks(form, found, columns), columns)
}

/** The values with their blanks: those at the columns of full rows, else all of them in a grid or where all rows have as many. */
function withBlanks(
  form: FormLine,
  found: TableRecord,
  columns: Columns,
): readonly LineCell[] | undefined {
  const lefts = columns.lefts.get(columnsKey(form, found))
  if (lefts) return atColumns(lefts, found)
  if (lefts === null) return undefined
  if (columns.counted) return found.values.slice(fillersOf(form, columns.counted))
  const isCertain = found.isInGrid && columns.isAligned
  return isCertain && found.values.length === form.cells.length ? found.values : undefined
}

function atColumns(
  lefts: readonly number[],
  { values, isInGrid }: TableRecord,
): readonly LineCell[] | undefined {
  const places = new Map(values.map((cell) => [cell.left, cell]))
  const isElsewhere = values.some(({ text, left }) => text.trim() !== '' && !lefts.includes(left))
  // In a grid a place without a cell of its own is covered by a merged one: nobody says whose value it is.
  const isMerged = isInGrid && lefts.some((left) => !places.has(left))
  if (isElsewhere || isMerged) return undefined
  return lefts.map((left) => places.get(left) ?? { text: '', left, right: left + 1 })
}
