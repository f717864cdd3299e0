import type { FormLines } from './form-lines.ts'
import { stemKey } from './label-key.ts'
import type { TableRecord } from './table-records.ts'

/** Rows that stand one after another with no label of the form right before their values; the first may have one. */
export interface LabelRun {
  /** What stands before them. */
  readonly last: TableRecord | undefined
  readonly rows: readonly TableRecord[]
  /** What follows them: its labels may be those of the rows. */
  readonly next: TableRecord | undefined
}

/** The runs of rows that have no label of their own, with the labelled row right above rows without any. */
export function labelRuns(form: FormLines, records: readonly TableRecord[]): readonly LabelRun[] {
  const runs: LabelRun[] = []
  let rows: TableRecord[] = []
  let last: TableRecord | undefined
  const endRun = (next?: TableRecord) => {
    if (rows.length > 0) runs.push({ last, rows, next })
    last = next
    rows = []
  }
  for (const [at, record] of records.entries()) {
    const isPart = isWithoutLabel(form, record)
    if (!isPart) endRun(record)
    if (isPart || isBare(records[at + 1], record)) rows.push(record)
  }
  endRun()
  return runs
}

/** Whether no label of the form stands right before the values of a row. */
export function isWithoutLabel({ byKey, byStem }: FormLines, record: TableRecord): boolean {
  const { label, key, isRow, values } = record
  const isKnown = byKey.has(key) || byStem.has(key) || byStem.has(stemKey(label))
  return isRow && values.length > 1 && !isKnown
}

/** Blank rows between two rows leave nothing. */
const fewLines = 4

/** Whether a row that has no label at all follows close behind another. */
export function isBare(record: TableRecord | undefined, { line }: TableRecord): boolean {
  return record?.path === '' && record.isRow && record.line <= line + fewLines
}
