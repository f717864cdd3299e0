import type { FoundRow } from './contradictions.ts'
import type { FormLine, FormLines } from './form-lines.ts'
import { charactersInOrder } from './label-key.ts'
import { isBare, isWithoutLabel, labelRuns } from './label-runs.ts'
import type { TableRecord } from './table-records.ts'

/**
 * The rows of runs that may be another’s: a row without any label stands before them or right behind, or signs of a
 * label whose row was not found stand before their own; and those behind them in the run.
 */
export function doubtfulRows(
  form: FormLines,
  records: readonly TableRecord[],
  rows: readonly FoundRow[],
): ReadonlySet<FoundRow> {
  const found = new Map(rows.map((row) => [row.record, row]))
  const places = new Set(rows.map(({ place }) => place))
  const lost = form.lines.filter((line) => line.key !== '' && !places.has(line))
  const doubtful = new Set<FoundRow>()
  for (const run of labelRuns(form, records)) {
    let isDoubtful = false
    for (const [at, record] of run.rows.entries()) {
      const row = found.get(record)
      isDoubtful ||= !row && record.label === ''
      isDoubtful ||= isUnclaimed(form, run.rows.slice(at, at + 2))
      if (!row || row.place.key === '' || record.shared !== undefined) continue
      isDoubtful ||= holdsOther(form, row, lost)
      isDoubtful ||= isBelowLost(form, row, { lost, next: run.rows[at + 1] })
      if (isDoubtful) doubtful.add(row)
    }
  }
  return doubtful
}

/** Whether a row has no label at all, or none of its own and one without any right behind it. */
function isUnclaimed(form: FormLines, [row, next]: readonly TableRecord[]): boolean {
  return row !== undefined && isWithoutLabel(form, row) && isBare(next, row)
}

/** Fewer signs in common are chance. */
const enoughSigns = 3
/** So much of a label is it. */
const nearlyAll = 0.8

/**
 * Whether the labels before a row’s own hold much of the label of a row of its table that was not found; where its own
 * does not stand whole, they hold nearly all of it.
 */
function holdsOther(
  { keys, byKey }: FormLines,
  { place, record: { path } }: FoundRow,
  lost: readonly FormLine[],
): boolean {
  const others = lost.filter(({ table }) => table === place.table)
  const at = path.lastIndexOf(place.key)
  if (at < 0)
    return others.some(({ key }) => charactersInOrder(path, key) >= key.length * nearlyAll)
  const known = [...keys].filter((key) => !byKey.has(key) && key.length > 3)
  const rest = known.reduce((text, key) => text.replaceAll(key, ''), path.slice(0, at))
  return others.some(({ key }) => charactersInOrder(rest, key) >= enoughSigns)
}

/** Whether it stands above a row without a label, and the row before it in the form was not found. */
function isBelowLost(
  { lines }: FormLines,
  { place, record }: FoundRow,
  { lost, next }: { readonly lost: readonly FormLine[]; readonly next: TableRecord | undefined },
): boolean {
  const before = lines[lines.indexOf(place) - 1]
  return isBare(next, record) && before !== undefined && lost.includes(before)
}
