import { memberAt } from '#lib/text/member-at.ts'
import type { Columns } from './columns.ts'
import type { FormLine } from './form-lines.ts'
import type { FoundLine } from './is-shuffled.ts'
import { labelKey } from './label-key.ts'
import type { LineCell } from './page-lines.ts'

/**
 * The texts of values in the order of the form. Where the heads name the columns in another order, that
 * order if they stand right over the values; elsewhere the sum tells which, or the places are uncertain.
 */
export function inHeadOrder(
  found: FoundLine,
  values: readonly LineCell[] | undefined,
  columns: Columns,
): readonly string[] | undefined {
  if (!values) return undefined
  const printed = values.map(({ text }) => text)
  if (printed.every((text) => text === printed[0])) return printed
  const { heads } = found.form
  if (new Set(heads).size < heads.length) return columns.isShuffled ? undefined : printed
  const order = orderOf(found, values)
  if (order.by) return order.by.map((at) => memberAt(printed, at))
  if (columns.isShuffled) return undefined
  if (order.isUsual && !isTurned(found.form, printed)) return printed
  return addsUp(found.form, printed) ? printed : undefined
}

/** What the heads of a row say: the order of the values, if they stand over them; and whether it is the form’s. */
function orderOf({ form, record }: FoundLine, values: readonly LineCell[]) {
  const named = record.heads.map((row) => namedIn(row, form.heads))
  const order = orderOver(named, values)
  const isUsual = named.every(isRising) && (!order || order.every((at, index) => at === index))
  return { by: record.isInGrid ? order : undefined, isUsual }
}

interface Named {
  /** Which of the form’s columns a head names. */
  readonly at: number
  readonly left: number
}

function namedIn(row: readonly LineCell[], heads: readonly string[]): readonly Named[] {
  return row.flatMap(({ text, left }) => {
    const at = heads.indexOf(labelKey(text))
    return at < 0 ? [] : [{ at, left }]
  })
}

/** For each column of the form the value under its head; undefined unless every column has one. */
function orderOver(
  named: readonly (readonly Named[])[],
  values: readonly LineCell[],
): readonly number[] | undefined {
  const heads = new Map(named.flat().map(({ at, left }) => [left, at]))
  const places = values.map(({ left }) => heads.get(left))
  const order = values.map((_, at) => places.indexOf(at))
  return order.includes(-1) ? undefined : order
}

function isRising(row: readonly Named[]): boolean {
  return row.every(({ at }, index) => index === 0 || at > memberAt(row, index - 1).at)
}

/** Whether the total is the sum of its parts as printed. */
function addsUp({ sum }: FormLine, texts: readonly string[]): boolean {
  if (!sum) return false
  return numberIn(texts[sum.total]) === added(sum.parts.map((at) => texts[at]))
}

/** Whether the values add up only if the total is printed before its parts. */
function isTurned(form: FormLine, texts: readonly string[]): boolean {
  const [first, ...rest] = texts
  const total = numberIn(first)
  return form.sum !== undefined && total > 0 && total === added(rest) && !addsUp(form, texts)
}

function added(texts: readonly (string | undefined)[]): number {
  return texts.reduce((sum, text) => sum + numberIn(text), 0)
}

/** A blank is no number. */
function numberIn(text: string | undefined): number {
  return Number(text || Number.NaN)
}
