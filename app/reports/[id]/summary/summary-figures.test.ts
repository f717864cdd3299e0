import { expect, test } from 'vitest'
import type { Draft } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { summaryFigures } from './summary-figures.ts'

const report = {
  template: annualReport2021.id,
  agency: '甲街道办事处',
  kind: '街道',
  year: 2023,
  narratives: {},
} as const

const draft: Draft = {
  answers: {},
  report: {
    ...report,
    cells: {
      'requests.received.naturalPerson': 6,
      'requests.granted.naturalPerson': 0,
      'proactive.administrativePenalties.decisions': 56,
      'proactive.administrativeFees.amount': 125_000,
    },
  },
}

function told(of: Draft): readonly string[] {
  return summaryFigures(annualReport2021, of).flatMap(({ rows }) =>
    rows.map(({ name, now, before }) => `${name} ${now} ${before}`),
  )
}

test('figures that are zero or blank are left out, and nothing is told beside its own total', () => {
  expect(told(draft)).toEqual(['行政处罚·本年处理决定 56 —', '行政事业性收费·本年收费金额 0.125 —'])
})

test('a figure that fell to zero is told with last year’s', () => {
  const cells = { 'proactive.administrativeCompulsion.decisions': 3 }
  const lines = told({ ...draft, lastYear: { ...report, year: 2022, cells } })
  expect(lines).toContain('行政强制·本年处理决定 — 3')
})
