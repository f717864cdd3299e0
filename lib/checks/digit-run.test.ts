import { expect, test } from 'vitest'
import type { CellId } from '#lib/report/cell-id.ts'
import { formOf } from '#lib/report/form.ts'
import type { Cells } from '#lib/report/report.ts'
import { settled } from '#lib/report/settled.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { digitRunCure } from './digit-run.ts'
import { reportWith } from './test-check.ts'

const form = formOf(annualReport2021)
const row = form.cells.filter(({ id }) => id.startsWith('requests.unavailableRequiresCreation.'))
const blanks = Object.fromEntries(row.map(({ id }) => [id, null]))

function says(words: string, cells: Cells = {}, of = row) {
  const values = settled(form, reportWith({ cells: { ...blanks, ...cells } }).cells)
  return digitRunCure(values, of, words)?.says
}

/** The totals of a column as they are printed beside the row. */
const totals = (numbers: Readonly<Record<string, number>>): Cells =>
  Object.fromEntries(
    Object.entries(numbers).map(([column, value]) => [
      `requests.outcomesTotal.${column}` as CellId,
      value,
    ]),
  )

test('a run that can be cut in one way only is offered', () => {
  expect(says('2.没有现成信息需要另行制作3000003')).toBe('推算为 3、0、0、0、0、0、3，请对照原文')
})

test('its numbers are written where the row stands', () => {
  const values = settled(form, reportWith({ cells: blanks }).cells)
  expect(digitRunCure(values, row, '需要另行制作3000003')?.writes).toMatchObject([
    { field: 'cells.requests.unavailableRequiresCreation.naturalPerson', value: 3 },
    ...Array(5).fill({ value: 0 }),
    { field: 'cells.requests.unavailableRequiresCreation.total', value: 3 },
  ])
})

test('the columns decide between cuts that the row allows', () => {
  // 1 + 11 = 12, 11 + 1 = 12 and 1 + 1 + 10 = 12
  expect(says('111000012')).toBeUndefined()
  const columns = totals({ naturalPerson: 1, commercialEnterprise: 11 })
  expect(says('111000012', columns)).toBe('推算为 1、11、0、0、0、0、12，请对照原文')
  expect(says('111000012', totals({ naturalPerson: 11 }))).toBe(
    '推算为 11、1、0、0、0、0、12，请对照原文',
  )
  expect(says('111000012', totals({ naturalPerson: 5 }))).toBeUndefined()
})

test('nothing is offered where no cut adds up, or there are too few or too many digits', () => {
  expect(says('3000004')).toBeUndefined()
  expect(says('300000')).toBeUndefined()
  expect(says('需要另行制作')).toBeUndefined()
  expect(says('1'.repeat(41))).toBeUndefined()
  expect(says('1'.repeat(40))).toBeUndefined()
})

test('a piece of a row, or a row without a sum of its own, is left alone', () => {
  expect(says('3000003', {}, row.slice(1))).toBeUndefined()
  const fees = form.cells.filter(({ id }) => id.startsWith('proactive.governmentRules.'))
  expect(says('123', {}, fees)).toBeUndefined()
})

test('what stands on the other side of a balance is asked for as well', () => {
  const forward = form.cells.filter(({ id }) => id.startsWith('requests.carriedForward.'))
  const cells = {
    ...reportWith({
      cells: { 'requests.received.naturalPerson': 1, 'requests.received.commercialEnterprise': 11 },
    }).cells,
    ...Object.fromEntries(forward.map(({ id }) => [id, null])),
  }
  const run = digitRunCure(settled(form, cells), forward, '四、结转下年度111000012')
  expect(run?.says).toBe('推算为 1、11、0、0、0、0、12，请对照原文')
})
