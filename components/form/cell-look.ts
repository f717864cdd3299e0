import type { Severity } from '#lib/checks/check.ts'
import type { CellId } from '#lib/report/cell-id.ts'
import { continuationsOf, isReckoned } from '#lib/report/continuations.ts'
import { cellField } from '#lib/report/fields.ts'
import type { Cell } from '#lib/report/form.ts'
import { valueAt } from '#lib/report/settled.ts'
import type { EditorStore } from './editor-store.ts'

/**
 * How the value of a cell is drawn: `sum` a computed figure, `typed` one typed over it, `zero`,
 * `junk` what is no number, `plain` any other.
 */
export type CellLook = 'sum' | 'sum zero' | 'typed' | 'zero' | 'junk' | 'plain'

/** The look of a cell; a string, so that equal looks are the same snapshot. */
export function cellLook(store: EditorStore, { id, isTotal }: Cell): CellLook {
  const value = store.value(cellField(id))
  const follows = isTotal || followsFromLastYear(store, id)
  if (follows && value === null) return store.fieldText(cellField(id)) === '0' ? 'sum zero' : 'sum'
  if (typeof value === 'object' && value?.text) return 'junk'
  if (follows) return 'typed'
  return value === 0 ? 'zero' : 'plain'
}

/** Whether the cell is reckoned from last year's figure while nobody types there. */
function followsFromLastYear(store: EditorStore, id: CellId): boolean {
  const last = store.lastYear()
  if (!last) return false
  const continuation = continuationsOf(store.form).find(
    ({ now }) => store.form.cells[now]?.id === id,
  )
  if (!continuation || !isReckoned(continuation)) return false
  return typeof valueAt(last.settled, continuation.last) === 'number'
}

const inks: Readonly<Record<CellLook, string>> = {
  sum: 'bg-sum text-ink2',
  'sum zero': 'bg-sum text-ink3',
  typed: 'bg-sum text-ink font-medium',
  zero: 'bg-paper text-ink3',
  junk: 'bg-err-w text-err underline decoration-wavy decoration-1 underline-offset-2',
  plain: 'bg-paper text-ink',
}

const marks: Readonly<Record<Severity, string>> = {
  error: 'bg-err-w! text-err! font-semibold',
  warning: 'bg-warn-w! text-warn! font-semibold',
  hint: '',
}

const lights: Readonly<Record<Severity, string>> = {
  error: 'bg-err-w! outline-1 outline-err',
  warning: 'bg-warn-w! outline-1 outline-warn',
  hint: 'bg-accent-w! outline-1 outline-accent',
}

/** A cell is laid out and painted by itself (`contain`): a key in it touches nothing else of the table. */
const base =
  'absolute inset-0 size-full contain-strict scroll-mt-28 scroll-mb-2 scroll-ml-(--labels) pr-2.5 pl-1 text-right text-sm -outline-offset-1 focus-visible:z-1 focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent'

/** What a cell's input is drawn from: its value, what stands against it, the finding that is looked at. */
interface Drawn {
  readonly look: CellLook
  readonly severity: Severity | undefined
  readonly lit: Severity | undefined
}

/** The classes of a cell's input. */
export function cellClass({ look, severity, lit }: Drawn): string {
  return [base, inks[look], severity && marks[severity], lit && lights[lit]]
    .filter(Boolean)
    .join(' ')
}
