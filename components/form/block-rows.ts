import { looksLikeValue } from './pasted-value.ts'
import { isPrinted, namedBy, type TableNames } from './table-names.ts'

/** What a row of a pasted block is: heads, a row of values, or what is neither. */
export type RowKind = 'head' | 'aside' | 'values'

/** Whether a value stands in a row. */
export function hasValue(row: readonly string[]): boolean {
  return row.some(looksLikeValue)
}

/** Whether the values begin with this row; a row may be named before any number stands in it. */
export function beginsValues(row: readonly string[], names: TableNames): boolean {
  if (hasValue(row)) return true
  const isNamed = row.some((text) => namedBy(names, 'rows', text))
  return (
    isNamed && !names.hasRowsAbove && !row.some((text) => namedBy(names, 'columns', text)?.isExact)
  )
}

/** What a row above the first values is. */
export function leadKind(row: readonly string[], side: number, names: TableNames): RowKind {
  const texts = row.slice(side).filter((text) => text !== '')
  // heads that the table does not have are heads still: their values wait for a person
  const areHeads = texts.length > (side > 0 ? 0 : 1)
  return areHeads || texts.some((text) => isHead(text, names)) ? 'head' : 'aside'
}

function isHead(text: string, names: TableNames): boolean {
  return (
    isPrinted(names, text) ||
    namedBy(names, 'columns', text) !== undefined ||
    (names.hasRowsAbove && namedBy(names, 'rows', text) !== undefined)
  )
}

/** A longer text alone in a row is a note under the table. */
const longestWord = 12

/** What a row among the values is, or under them. */
export function bodyKind(row: readonly string[], side: number, names: TableNames): RowKind {
  if (hasValue(row)) return 'values'
  const texts = row.filter((text) => text !== '')
  if (row.slice(0, side).some((text) => namedBy(names, 'rows', text))) return 'values'
  if (row.slice(side).some((text) => namedBy(names, 'columns', text))) return 'head'
  if (side > 0) return 'aside'
  const isNote = texts.some((text) => text.length > longestWord || isPrinted(names, text))
  return isNote ? 'aside' : 'values'
}
