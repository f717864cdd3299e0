import { memberAt } from '#lib/text/member-at.ts'
import { type CountedCells, countedCells } from './counted-cells.ts'
import type { FormLine, FormLines } from './form-lines.ts'
import { type FoundLine, isShuffled } from './is-shuffled.ts'
import { labelKey } from './label-key.ts'
import type { LineCell } from './page-lines.ts'
import type { Placed } from './place-records.ts'
import type { TableRecord } from './table-records.ts'

/** What the rows of a table tell of each other. */
export interface Columns {
  /** Where the values of full rows stand, by the shape of the row; `null` where full rows disagree. */
  readonly lefts: ReadonlyMap<string, readonly number[] | null>
  /** Whether the table has, or may have, a column more than the form. */
  readonly hasMore: boolean
  /** Whether its columns are, or may be, in another order than the form’s. */
  readonly isShuffled: boolean
  /** Whether the values of rows of one length begin in one column: fillers do not count among them. */
  readonly isAligned: boolean
  /** How its rows count their cells, where all of them have as many as the form. */
  readonly counted?: CountedCells
}

/** Of a table without rows nothing is known. */
export const noColumns: Columns = {
  lefts: new Map(),
  hasMore: false,
  isShuffled: false,
  isAligned: true,
}

/** Learns the columns of each table from its rows. */
export function learnedColumns(
  form: FormLines,
  records: readonly TableRecord[],
  placed: readonly Placed[],
): ReadonlyMap<string, Columns> {
  const byTable = new Map<string, FoundLine[]>()
  for (const { line, record } of placed) {
    const found = { form: memberAt(form.lines, line), record: memberAt(records, record) }
    const { id } = found.form.table
    const others = byTable.get(id)
    if (others) others.push(found)
    else byTable.set(id, [found])
  }
  return new Map([...byTable].map(([table, found]) => [table, columnsOf(found, form.words)]))
}

function columnsOf(rows: readonly FoundLine[], words: string): Columns {
  const hasMore = hasForeignHead(rows, words) || rows.some(hasMoreValues)
  const lefts = new Map<string, readonly number[] | null>()
  for (const { form, record } of rows) {
    const filled = record.values.filter(({ text }) => text.trim() !== '')
    const isFull = filled.length === form.cells.length && isTogether(record, filled, hasMore)
    if (!record.isRow || !isFull) continue
    const own = filled.map(({ left }) => left)
    const key = columnsKey(form, record)
    const before = lefts.get(key)
    lefts.set(key, before === undefined || before?.join() === own.join() ? own : null)
  }
  const counted = hasMore ? undefined : countedCells(rows)
  return {
    ...{ lefts, hasMore, isShuffled: isShuffled(rows), isAligned: areAligned(rows) },
    ...(counted && { counted }),
  }
}

/** Whether all rows of one length have their first value in the same column. */
function areAligned(rows: readonly FoundLine[]): boolean {
  const starts = new Set(rows.map(({ form, record }) => `${form.cells.length} ${record.labelEnd}`))
  return starts.size === new Set(rows.map(({ form }) => form.cells.length)).size
}

/** A head that is no piece of any label of the form. */
function hasForeignHead(rows: readonly FoundLine[], words: string): boolean {
  const heads = new Set(rows.flatMap(({ record }) => record.heads))
  return [...heads].some((row) => row.some(({ text }) => !words.includes(labelKey(text))))
}

/** More values than the form has, other than one value for each column that it spans. */
function hasMoreValues({ form, record }: FoundLine): boolean {
  const filled = record.values.filter(({ text }) => text.trim() !== '')
  return filled.length > form.cells.length && filled.some(({ text }) => text !== filled[0]?.text)
}

/** As many values as cells stand side by side, with no column between or beside them that may be theirs. */
export function isTogether(
  { values }: TableRecord,
  filled: readonly LineCell[],
  hasMore: boolean,
): boolean {
  if (values.length === filled.length) return true
  const from = values.findIndex(({ text }) => text.trim() !== '')
  const run = values.slice(from, from + filled.length)
  return !hasMore && run.every(({ text }) => text.trim() !== '')
}

/** The shape of a row: what its label covers in the form and on the page, and how many cells follow. */
export function columnsKey({ cells, labelSpan }: FormLine, found: TableRecord): string {
  return [cells.length, labelSpan, found.labelEnd, found.values.length].join(' ')
}
