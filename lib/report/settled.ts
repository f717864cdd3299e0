import type { CellId } from './cell-id.ts'
import { type Continuation, continuationsOf, isReckoned } from './continuations.ts'
import type { Form } from './form.ts'
import type { Cells, CellValue } from './report.ts'

/** Every cell of a form with its value, totals included; positions are those of `form.cells`. */
export interface Settled {
  readonly form: Form
  readonly values: readonly CellValue[]
  /** Whether the value is computed. A derived `null` is a sum that is not known yet. */
  readonly derived: readonly boolean[]
}

/**
 * Fills in the totals that are absent, and with last year's figures also what follows from those.
 * The only place where either is computed.
 */
export function settled(form: Form, cells: Cells, last?: Settled): Settled {
  return settledTyped(
    form,
    form.cells.map(({ id }) => cells[id]),
    last,
  )
}

type Typed = readonly (CellValue | undefined)[]

/** The same from the typed values in the order of `form.cells`, `undefined` where absent. */
export function settledTyped(form: Form, typed: Typed, last?: Settled): Settled {
  const values: CellValue[] = new Array(typed.length)
  const derived: boolean[] = new Array(typed.length).fill(false)
  for (let at = 0; at < typed.length; at++) values[at] = typed[at] ?? null
  for (const { total, parts } of form.derivations) {
    if (typed[total] !== undefined) continue
    values[total] = sum(values, parts)
    derived[total] = true
  }
  const result = { form, values, derived }
  if (last) reckon(result, last, typed)
  return result
}

interface Open {
  readonly form: Form
  readonly values: CellValue[]
  readonly derived: boolean[]
}

/** Fills in what last year left, with what this year adds, less what it takes away. */
function reckon({ form, values, derived }: Open, last: Settled, typed: Typed): void {
  for (const continuation of continuationsOf(form)) {
    const { now } = continuation
    const base = valueAt(last, continuation.last)
    const isOpen = isReckoned(continuation) && typed[now] === undefined && !derived[now]
    if (!isOpen || typeof base !== 'number') continue
    values[now] = reckoned(values, continuation, base)
    derived[now] = true
  }
}

/** Unknown while a figure is missing, and where fewer than none would be left. */
function reckoned(
  values: readonly CellValue[],
  { plus, minus }: Continuation,
  base: number,
): number | null {
  const added = sum(values, plus)
  const taken = sum(values, minus)
  if (added === null || taken === null) return null
  const left = base + added - taken
  return left >= 0 && Number.isSafeInteger(left) ? left : null
}

/** The sum of the cells at these positions; a blank or junk among them makes it unknown. */
export function sum(values: readonly CellValue[], positions: readonly number[]): number | null {
  let result = 0
  for (const position of positions) {
    const value = values[position]
    if (typeof value !== 'number') return null
    result += value
  }
  return Number.isSafeInteger(result) ? result : null
}

/** The settled value at an address; blank where the form has no such cell. */
export function valueAt({ form, values }: Settled, id: CellId | string): CellValue {
  const index = form.indexOf.get(id)
  return index === undefined ? null : (values[index] ?? null)
}
