import { expect, test } from 'vitest'
import type { Block } from '#lib/page/block.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { formLines } from './form-lines.ts'
import { pageLines } from './page-lines.ts'
import { placeRecords } from './place-records.ts'
import { tableRecords } from './table-records.ts'

const form = formLines(annualReport2021)

/** The labels of the lines that the rows of a page were found to be, in order. */
function placed(...rows: readonly string[]): readonly (string | undefined)[] {
  const page: Block = {
    kind: 'table',
    widths: [1],
    headerRows: 0,
    rows: rows.map((label) => [label, ...'0000000'].map((text) => ({ text }))),
  }
  const records = tableRecords(pageLines([page]), [form])
  return placeRecords(form, records).map(({ line }) => form.lines[line]?.label)
}

const received = '一、本年新收政府信息公开申请数量'
const carriedOver = '二、上年结转政府信息公开申请数量'
const total = '（七）总计'
const carriedForward = '四、结转下年度继续办理'

test.each([
  ['in the order of the form', [received, carriedOver, total], [received, carriedOver, total]],
  [
    'as the longest chain, past one that stands too early',
    [total, received, carriedOver, carriedForward],
    [received, carriedOver, carriedForward],
  ],
  [
    'as the longest chain, past one that stands too late',
    [carriedOver, total, carriedForward, received],
    [carriedOver, total, carriedForward],
  ],
])('rows are found %s', (_, rows, found) => {
  expect(placed(...rows)).toEqual(found)
})
