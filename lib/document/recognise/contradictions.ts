import type { Table } from '#templates/schema.ts'
import type { FormLine } from './form-lines.ts'
import type { TableRecord } from './table-records.ts'

/** A line of the form with the record that was found for it. */
export interface FoundRow {
  readonly place: FormLine
  readonly record: TableRecord
  readonly isReworded: boolean
}

/** The first and last page line of each table that was found, by its id. */
export type Spans = ReadonlyMap<string, { readonly first: number; readonly last: number }>

/** A table of which so many lines stand elsewhere, with the same values or others, is printed twice. */
const fewestOfCopy = 3

/**
 * The rows that a page also prints with other values: inside their table, or elsewhere if much of the
 * table stands there again. Nobody can tell which of them counts.
 */
export function contradictedRows(
  rows: readonly FoundRow[],
  loose: readonly TableRecord[],
  spans: Spans,
): ReadonlySet<FoundRow> {
  const copies: Table[] = []
  const found = rows.flatMap((row) => {
    const others = loose.filter((other) => isForSameLine(other, row))
    if (others.length === 0) return []
    copies.push(row.place.table)
    const bounds = boundsOf(row, rows, spans)
    const isOther = (other: TableRecord) => textOf(other) !== textOf(row.record)
    const isInside = others.some(
      (other) => isOther(other) && other.line > bounds.after && other.line < bounds.before,
    )
    return others.some(isOther) ? [{ row, isInside }] : []
  })
  const isCopied = ({ row: { place }, isInside }: (typeof found)[number]) =>
    isInside ||
    copies.filter((table) => table === place.table).length >= fewestOfCopy ||
    place.key === ''
  return new Set(found.filter(isCopied).map(({ row }) => row))
}

function isForSameLine({ key, label, path, values }: TableRecord, { place, record }: FoundRow) {
  if (place.key === '') return label === '' && values.length === place.cells.length
  if (label === '') return path.endsWith(place.key)
  return key === place.key || key === record.key
}

/** From where its table begins to where the next one does. */
function boundsOf({ place, record }: FoundRow, rows: readonly FoundRow[], spans: Spans) {
  const own = rows.filter((row) => row.place.table === place.table).map((row) => row.record.line)
  const firsts = [...spans.values()].map(({ first }) => first)
  const before = Math.min(...firsts.filter((first) => first > record.line), Infinity)
  return { after: Math.min(...own), before }
}

/** The values of a record, as printed. */
export function textOf({ values }: TableRecord): string {
  return values
    .map(({ text }) => text.trim())
    .join(' ')
    .trim()
}
