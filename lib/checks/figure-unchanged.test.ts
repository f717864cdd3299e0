import { expect, test } from 'vitest'
import { figureUnchanged } from './figure-unchanged.ts'
import { findingsOf, reportWith } from './test-check.ts'
import { findingsAfter, lastYearOf } from './test-last-year.ts'

const overview = (text: string) => ({ narratives: { overview: text } })
const last = lastYearOf(overview('2022年，主动公开政府信息326条，发布图解3篇，召开会议50次。'))

test.each([
  '2023年，主动公开政府信息327条，发布图解3篇。',
  '2023年，召开会议50次，公示326次。',
  '',
])('is silent: %s', (text) => {
  expect(findingsAfter(figureUnchanged, last, overview(text))).toEqual([])
})

test('a count of published items that is last year’s to the digit is told', () => {
  const now = overview('2023年，主动公开政府信息３２６ 条。')
  expect(findingsAfter(figureUnchanged, last, now)).toMatchObject([
    {
      severity: 'hint',
      message: '“公开政府信息３２６ 条”与上年报告的数字完全相同。',
      quote: '公开政府信息３２６ 条',
      part: 'overview',
    },
  ])
})

test('is silent where last year’s report tells nothing', () => {
  const { report, settled } = last
  const untold = { report: { ...report, narratives: {} }, settled }
  const now = overview('2023年，主动公开政府信息326条。')
  expect(findingsAfter(figureUnchanged, untold, now)).toEqual([])
})

test('is silent without last year’s report', () => {
  expect(findingsOf(figureUnchanged, reportWith(overview('主动公开政府信息326条。')))).toEqual([])
})
