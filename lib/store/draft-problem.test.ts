import { expect, test } from 'vitest'
import type { Draft, Report } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { draftProblem } from './draft-problem.ts'

function draft(part: Partial<Report>): Draft {
  const named = {
    template: 'annual-report-2021',
    agency: '甲街道',
    kind: '街道',
    year: 2023,
  } as const
  return { report: { ...named, narratives: {}, cells: {}, ...part }, answers: {} }
}

test('an ordinary draft can be stored', () => {
  const cells = { 'requests.received.total': null, 'requests.received.naturalPerson': 6 }
  expect(draftProblem(annualReport2021, draft({ cells }))).toBeUndefined()
})

test.each<[string, Partial<Report>, RegExp]>([
  ['a long name', { agency: '字'.repeat(2001) }, /^agency：文字太长/],
  [
    'a long narrative',
    { narratives: { overview: '字'.repeat(100_001) } },
    /^narratives\.overview：/,
  ],
  ['a part of another form', { narratives: { elsewhere: 'x' } }, /^narratives\.elsewhere：/],
  ['a cell of another form', { cells: { 'a.b.c': 1 } }, /^cells\.a\.b\.c：/],
  ['a year of five digits', { year: 20_230 }, /^year：/],
])('%s cannot', (_, part, says) => {
  expect(draftProblem(annualReport2021, draft(part))).toMatch(says)
})
