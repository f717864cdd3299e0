import type { FoundRow } from './contradictions.ts'
import type { TableRecord } from './table-records.ts'
import { isBlankText } from './value-text.ts'

/** Shorter numbers fit into their cell; and alone on a line they are rather the number of a page. */
const longNumber = /^\d{3,}$/

/**
 * The rows right below which numbers stand that no label claims: a narrow cell may have been cut, and its number
 * goes on there.
 */
export function wrappedRows(
  records: readonly TableRecord[],
  rows: readonly FoundRow[],
): ReadonlySet<FoundRow> {
  const placed = new Set(rows.map(({ record }) => record))
  const cut = new Set(
    records.filter((record, at) => {
      const next = records[at + 1]
      return next !== undefined && !placed.has(next) && goesOn(record, next)
    }),
  )
  return new Set(rows.filter(({ record }) => cut.has(record)))
}

function goesOn(row: TableRecord, next: TableRecord): boolean {
  const below = next.values.filter(({ text }) => !isBlankText(text))
  const long = row.values.filter(({ text }) => longNumber.test(text.trim()))
  return (
    row.isRow &&
    next.path === '' &&
    next.line === row.line + 1 &&
    below.length <= long.length &&
    below.some(({ text }) => longNumber.test(text.trim()))
  )
}
