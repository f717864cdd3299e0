import { memberAt } from '#lib/text/member-at.ts'
import type { FormLine } from './form-lines.ts'
import { labelKey } from './label-key.ts'
import type { TableRecord } from './table-records.ts'
import { isBlankText } from './value-text.ts'

/** A line of the form with the values that were found for it. */
export interface FoundLine {
  readonly form: FormLine
  readonly record: TableRecord
}

/**
 * Whether the columns of a table are in another order than the form’s: the heads above say so, or its rows add
 * up with another column as the total and never with the last alone.
 */
export function isShuffled(rows: readonly FoundLine[]): boolean {
  return rows.some(isUnderOtherHeads) || hasOtherTotal(rows)
}

/** Shorter heads are parts of other words: 其他 of 法人或其他组织. */
const shortest = 3

function isUnderOtherHeads({ form, record: { above } }: FoundLine): boolean {
  const { heads, cells, table, sum } = form
  if (cells.length < 2) return false
  const parts = sum ? heads.filter((_, at) => at !== sum.total) : heads
  const names = form.key === '' ? Object.values(table.rows).map(({ label }) => labelKey(label)) : []
  return [parts, names].some((all) => {
    const distinct = [...new Set(all)]
    const isWhole = distinct.every((head) => above.includes(head))
    const known = isWhole ? distinct : distinct.filter((head) => head.length >= shortest)
    const places = known.map((head) => above.lastIndexOf(head)).filter((place) => place >= 0)
    return places.some((place, at) => at > 0 && place < memberAt(places, at - 1))
  })
}

/** Whether some rows add up only with one other column as the total, and none only with the form’s own. */
function hasOtherTotal(rows: readonly FoundLine[]): boolean {
  const sums = rows.flatMap(sumsOfRow)
  return [...new Set(sums.flat())].some(
    (total) =>
      total > 0 &&
      sums.some((own) => own.includes(total) && !own.includes(0)) &&
      !sums.some((own) => own.includes(0) && !own.includes(total)),
  )
}

/** Which columns of a full row are the sum of the others: 0 for the form’s own total, else one more than its place. */
function sumsOfRow({ form: { sum, cells }, record }: FoundLine): readonly (readonly number[])[] {
  const filled = record.values.filter(({ text }) => !isBlankText(text))
  if (!sum || sum.parts.length + 1 !== cells.length || filled.length !== cells.length) return []
  const values = filled.map(({ text }) => Number(text))
  const all = values.reduce((total, value) => total + value, 0)
  return [
    values.flatMap((value, at) => (value * 2 !== all ? [] : at === sum.total ? [0] : [at + 1])),
  ]
}
