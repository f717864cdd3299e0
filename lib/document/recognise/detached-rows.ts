import type { Table } from '#templates/schema.ts'
import type { FoundRow } from './contradictions.ts'
import type { FormLine } from './form-lines.ts'
import type { TableRecord } from './table-records.ts'

/**
 * The rows whose values may be those of another: the labels of several rows stand before them, and they
 * have none in their own row, or rows without a label follow; or none stand behind the last label of their
 * table. A program took labels and numbers apart.
 */
export function detachedRows(
  lines: readonly FormLine[],
  records: readonly TableRecord[],
  rows: readonly FoundRow[],
): ReadonlySet<FoundRow> {
  const loose = new Set(records.filter((record, at) => isAlone(record) || isBare(records[at + 1])))
  const turned = turnedTables(lines, rows)
  return new Set(
    rows.filter(
      ({ place, record }) =>
        (loose.has(record) && hasLabelBefore(lines, place, record)) ||
        (record.label === '' && place.key !== '' && turned.has(place.table)),
    ),
  )
}

/**
 * The tables whose last line has no values behind its label: each label may follow its values, and a row
 * of blanks that left nothing may stand before the first.
 */
function turnedTables(lines: readonly FormLine[], rows: readonly FoundRow[]): ReadonlySet<Table> {
  const ends = new Map(lines.map((line) => [line.table, line]))
  const found = new Set(rows.map(({ place }) => place))
  return new Set([...ends].flatMap(([table, end]) => (found.has(end) ? [] : [table])))
}

function isAlone({ isRow, label }: TableRecord): boolean {
  return isRow && label === ''
}

function isBare(record: TableRecord | undefined): boolean {
  return record !== undefined && record.path === ''
}

/** Whether the label of another row of the table stands before the row's own, without values behind it. */
function hasLabelBefore(
  lines: readonly FormLine[],
  place: FormLine,
  { path }: TableRecord,
): boolean {
  if (place.key === '') return false
  const before = path.slice(0, path.lastIndexOf(place.key))
  return lines.some(
    (line) => line !== place && line.table === place.table && isIn(before, line.key),
  )
}

/** Shorter labels are pieces of others. */
const shortest = 3

function isIn(path: string, key: string): boolean {
  return key.length >= shortest && path.includes(key)
}
