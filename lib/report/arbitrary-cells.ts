import fc from 'fast-check'
import type { CellType } from '#templates/schema.ts'
import type { CellId } from './cell-id.ts'
import { parseCell } from './cell-text.ts'
import type { Form, RelationInstance } from './form.ts'
import type { Cells, CellValue } from './report.ts'
import { settledTyped } from './settled.ts'

/** Test code: every cell that is not a total, filled so that every relation of the form holds. */
export function arbitraryBalancedCells(form: Form): fc.Arbitrary<Cells> {
  const value = form.cells.map(({ isTotal, type }) => {
    if (isTotal) return fc.constant(undefined)
    return type === 'money' ? fc.nat({ max: 50_000_000 }) : counts
  })
  return fc.tuple(...value).map((values) => balance(form, values))
}

/** Test code: cells as they are met in the wild: blanks, junk, totals typed right, wrong or blank. */
export function arbitraryCells(form: Form): fc.Arbitrary<Cells> {
  const values = form.cells.map(({ type }) => fc.option(wild(type), { nil: undefined, freq: 4 }))
  return fc.tuple(...values).map((drawn) => cellsOf(form, drawn))
}

/** As typed: what is junk in one column is a number in another. */
function wild(type: CellType): fc.Arbitrary<CellValue> {
  const texts = fc.constantFrom('/', '—', '三件', '-3', '1.5', '12（其中修订2件）', '0 ,')
  return fc.oneof(
    { weight: 6, arbitrary: fc.nat({ max: 300 }) },
    { weight: 1, arbitrary: fc.maxSafeNat() },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: texts.map((text) => parseCell(text, type)) },
  )
}

const counts = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 1, arbitrary: fc.integer({ min: 10, max: 4000 }) },
)

type Typed = readonly (CellValue | undefined)[]

function cellsOf(form: Form, values: Typed): Cells {
  return Object.fromEntries(
    form.cells.flatMap(({ id }, at): [CellId, CellValue][] => {
      const value = values[at]
      return value === undefined ? [] : [[id, value]]
    }),
  )
}

/** Raises a typed cell on the smaller side of each relation until all of them hold. */
function balance(form: Form, drawn: Typed): Cells {
  const values = [...drawn]
  for (const instance of form.relations) {
    if (instance.relation.kind === 'zero') for (const at of instance.left) values[at] = 0
    else raise(form, values, instance)
  }
  return cellsOf(form, values)
}

function raise(form: Form, values: (CellValue | undefined)[], instance: RelationInstance): void {
  const current = settledTyped(form, values).values
  const sum = (side: readonly number[]) =>
    side.reduce((total, at) => total + Number(current[at] ?? 0), 0)
  const gap = sum(instance.left) - sum(instance.right)
  if (gap < 0 && instance.relation.kind === 'atMost') return
  const side = gap > 0 ? instance.right : instance.left
  const at = side.find((position) => form.cells[position]?.isTotal === false)
  if (at !== undefined && gap !== 0) values[at] = Number(values[at] ?? 0) + Math.abs(gap)
}
