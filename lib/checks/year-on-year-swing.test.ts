import { expect, test } from 'vitest'
import { findingsOf, reportWith } from './test-check.ts'
import { findingsAfter, lastYearOf } from './test-last-year.ts'
import { yearOnYearSwing } from './year-on-year-swing.ts'

const penalties = 'proactive.administrativePenalties.decisions'
const received = 'requests.received.naturalPerson'
const fee = 'proactive.administrativeFees.amount'

test.each([
  [20, 60],
  [2, 12],
  [0, 10],
  [60, 56],
  [null, 900],
])('from %s to %s is no swing', (last, now) => {
  const before = lastYearOf({ cells: { [penalties]: last } })
  expect(findingsAfter(yearOnYearSwing, before, { cells: { [penalties]: now } })).toEqual([])
})

test('more than five times last year’s is told, and less than a fifth', () => {
  const before = lastYearOf({ cells: { [penalties]: 4, [fee]: 90_000_000 } })
  const now = { cells: { [penalties]: 56, [fee]: 1_250_000 } }
  expect(findingsAfter(yearOnYearSwing, before, now)).toMatchObject([
    {
      severity: 'hint',
      message: '行政处罚·本年处理决定 56，上年是 4，相差较大。',
      cells: [penalties],
      part: 'proactive',
    },
    { message: '行政事业性收费·本年收费金额 1.25，上年是 90，相差较大。' },
  ])
})

test('the totals of a table are compared, not what they are made of', () => {
  const found = findingsAfter(yearOnYearSwing, lastYearOf({}), { cells: { [received]: 40 } })
  expect(found.map(({ cells }) => cells)).toEqual([['requests.received.total']])
})

test('is silent without last year’s report', () => {
  expect(findingsOf(yearOnYearSwing, reportWith({ cells: { [penalties]: 4000 } }))).toEqual([])
})
