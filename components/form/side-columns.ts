import type { Grid } from './block-labels.ts'
import { hasValue } from './block-rows.ts'
import { looksLikeValue, looksNumeric } from './pasted-value.ts'
import { isPrinted, namedBy, type TableNames } from './table-names.ts'

/**
 * How many leading columns hold labels: up to the first that names rows of the table, with those of its
 * kind beside it. What stands before these is no value.
 */
export function sideColumns(body: Grid, isHeaded: boolean, names: TableNames): number {
  const rows = body.filter(
    (row) => hasValue(row) || !row.some((text) => namedBy(names, 'columns', text)?.isExact),
  )
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const columns = Array.from({ length: width }, (_, at) =>
    rows.map((row) => row[at] ?? '').filter((text) => text !== ''),
  )
  const isLabel = (text: string) =>
    isPrinted(names, text) || namedBy(names, 'rows', text) !== undefined
  const labels = columns.map((texts) => texts.some(isLabel) && !texts.some(looksNumeric))
  const first = labels.indexOf(true)
  if (first >= 0) {
    const run = labels.indexOf(false, first)
    const last = run < 0 ? labels.length : run
    return last + unitColumns(columns.slice(last), names)
  }
  if (!isHeaded && columns.length > 1 && areOrdinals(columns[0] ?? [])) return 1
  const end = columns.findIndex((texts) => texts.length === 0 || texts.some(looksLikeValue))
  return columns.some((texts) => texts.some(looksNumeric)) ? Math.max(0, end) : 0
}

/** 1, 2, 3 …: the numbers of rows. */
function areOrdinals(texts: readonly string[]): boolean {
  return texts.length > 2 && texts.every((text, at) => Number(text) === at + 1)
}

function unitColumns(columns: Grid, { units }: TableNames): number {
  const end = columns.findIndex(
    (texts) => texts.length === 0 || !texts.every((text) => units.has(text)),
  )
  return end < 0 ? 0 : end
}
