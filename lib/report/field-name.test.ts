import { expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { fieldName } from './field-name.ts'

test.each([
  ['agency', '单位全称'],
  ['contact.phone', '电话'],
  ['narratives.preamble', '开头'],
  ['narratives.overview', '一、总体情况'],
  ['cells.requests.received.naturalPerson', '三、收到和处理政府信息公开申请情况：本年新收·自然人'],
  ['cells.disputes.reconsideration.total', '四、政府信息公开行政复议、行政诉讼情况：行政复议·总计'],
  [
    'unread.disputes.reconsideration.total',
    '四、政府信息公开行政复议、行政诉讼情况：行政复议·总计（没有读出的标记）',
  ],
  ['answers.period-mismatch-1', '对一处疑点的答复'],
  [
    'lastYear.cells.requests.carriedForward.total',
    '上年报告的三、收到和处理政府信息公开申请情况：结转下年度·总计',
  ],
  ['narratives.nowhere', 'narratives.nowhere'],
])('%s is called %s', (field, name) => {
  expect(fieldName(annualReport2021, field)).toBe(name)
})
