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

/** A table of which so many lines stand elsewhere with other values is printed twice. */
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
  const found = rows.flatMap((row) => {
    const others = loose.filter((other) => contradicts(other, row))
    if (others.length === 0) return []
    const bounds = boundsOf(row, spans)
    const isInside = others.some(({ line }) => line > bounds.after && line < bounds.before)
    return [{ row, isInside }]
  })
  const isCopied = ({ row, isInside }: (typeof found)[number]) =>
    isInside ||
    found.filter((other) => other.row.place.table === row.place.table).length >= fewestOfCopy ||
    row.place.key === ''
  return new Set(found.filter(isCopied).map(({ row }) => row))
}

function contradicts(other: TableRecord, row: FoundRow): boolean {
  return isForSameLine(other, row.place) && textOf(other) !== textOf(row.record)
}

function isForSameLine({ key, label, path, values }: TableRecord, place: FormLine): boolean {
  if (place.key === '') return label === '' && values.length === place.cells.length
  return key === place.key || (label === '' && path.endsWith(place.key))
}

/** From where its table begins to where the next one does. */
function boundsOf({ place, record }: FoundRow, spans: Spans) {
  const firsts = [...spans.values()].map(({ first }) => first)
  const before = Math.min(...firsts.filter((first) => first > record.line), Infinity)
  return { after: spans.get(place.table.id)?.first ?? 0, before }
}

/** The values of a record, as printed. */
export function textOf({ values }: TableRecord): string {
  return values
    .map(({ text }) => text.trim())
    .join(' ')
    .trim()
}
