import type { FormLine } from './form-lines.ts'
import { labelKey } from './label-key.ts'
import type { LineCell } from './page-lines.ts'
import type { Placed } from './place-records.ts'
import type { TableRecord } from './table-records.ts'

/** The texts of the cells of a line in its order, or undefined where their places are not certain. */
export type ValueTexts = readonly string[] | undefined

/** Where the values of each row stand, learned from the rows that are full: by table and end of label. */
export type Columns = ReadonlyMap<string, readonly number[] | null>

/** Learns the columns from every row that has as many numbers as the form; `null` where rows disagree. */
export function learnedColumns(
  lines: readonly FormLine[],
  records: readonly TableRecord[],
  placed: readonly Placed[],
): Columns {
  const columns = new Map<string, readonly number[] | null>()
  for (const { line, record } of placed) {
    const [form, found] = [lines[line], records[record]]
    if (!form || !found?.isRow) continue
    const filled = found.values.filter(isFilled)
    if (filled.length !== form.cells.length) continue
    const lefts = filled.map(({ left }) => left)
    const key = columnsKey(form, found)
    const before = columns.get(key)
    const isSame = before === undefined || before?.join() === lefts.join()
    columns.set(key, isSame ? lefts : null)
  }
  return columns
}

/** The text of each cell of a line: by count where it agrees, else by column, else not at all. */
export function valueTexts(form: FormLine, found: TableRecord, columns: Columns): ValueTexts {
  const wanted = form.cells.length
  const filled = found.values.filter(isFilled)
  if (filled.length === wanted) return inHeadOrder(form, found, filled)
  if (filled.length === 0)
    return found.isRow || found.values.length === wanted ? form.cells.map(() => '') : undefined
  if (wanted === 1 && filled.every(({ text }) => text === filled[0]?.text))
    return [filled[0]?.text ?? '']
  return inHeadOrder(form, found, withBlanks(form, found, columns))
}

/** The values with their blanks: all of them in a grid, else those at the columns that full rows have. */
function withBlanks(
  form: FormLine,
  found: TableRecord,
  columns: Columns,
): readonly LineCell[] | undefined {
  const filled = found.values.filter(isFilled)
  const lefts = columns.get(columnsKey(form, found))
  if (lefts)
    return filled.every(({ left }) => lefts.includes(left)) ? atColumns(lefts, filled) : undefined
  const isCertain = lefts === undefined && found.isInGrid
  return isCertain && found.values.length === form.cells.length ? found.values : undefined
}

function isFilled({ text }: LineCell): boolean {
  return text.trim() !== ''
}

function columnsKey({ table, cells, labelSpan }: FormLine, found: TableRecord): string {
  return [table.id, cells.length, labelSpan, found.labelEnd, found.values.length].join(' ')
}

function atColumns(lefts: readonly number[], filled: readonly LineCell[]): readonly LineCell[] {
  return lefts.map(
    (left) => filled.find((cell) => cell.left === left) ?? { text: '', left, right: left + 1 },
  )
}

/**
 * In the order of the form; where the heads over the values name each of its columns, in theirs. Heads
 * that stand in another order, but not over the values, make the places uncertain.
 */
function inHeadOrder(
  { heads }: FormLine,
  found: TableRecord,
  values: readonly LineCell[] | undefined,
): ValueTexts {
  if (!values) return undefined
  const order = values.map(({ text }) => text)
  if (new Set(heads).size < heads.length) return order
  const named = found.heads.map((row) =>
    row.flatMap(({ text, left }) => {
      const at = heads.indexOf(labelKey(text))
      return at < 0 ? [] : [{ at, left }]
    }),
  )
  const overhead = new Map(named.flat().map(({ at, left }) => [left, at]))
  const places = values.map(({ left }) => overhead.get(left) ?? -1)
  if (found.isRow && new Set(places).size === heads.length && !places.includes(-1))
    return heads.map((_, at) => order[places.indexOf(at)] ?? '')
  return named.every(isRising) ? order : undefined
}

function isRising(row: readonly { readonly at: number }[]): boolean {
  return row.every(({ at }, index) => index === 0 || at > (row[index - 1]?.at ?? 0))
}
