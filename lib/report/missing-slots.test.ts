import { expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { missingSlots } from './missing-slots.ts'
import type { Report } from './report.ts'

const report: Report = {
  template: 'annual-report-2021',
  agency: '青石街道办事处',
  kind: '街道',
  year: 0,
  narratives: {},
  cells: { 'proactive.normativeDocuments.issued': 2 },
}

test.each([
  ['{selfName}没有收到申请。', []],
  ['制发{proactive.normativeDocuments.issued}件', []],
  [
    '{year}年新收{requests.received.total}件，{requests.received.total}件',
    ['报告年度', '本年新收·总计'],
  ],
  ['{website}，{elsewhere}', ['公布网站', 'elsewhere']],
])('%s waits for %j', (text, names) => {
  expect(missingSlots(text, annualReport2021, report)).toEqual(names)
})
