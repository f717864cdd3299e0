import { describe, expect, test } from 'vitest'
import type { CellId } from '#lib/report/cell-id.ts'
import { busyCells } from './test-busy-cells.ts'
import { findingsOf, reportWith } from './test-check.ts'
import { findingsAfter, lastYearOf } from './test-last-year.ts'
import { yearOnYearStatement } from './year-on-year-statement.ts'

const person: CellId = 'requests.received.naturalPerson'
/** 13 requests last year, 18 this year. */
const last = lastYearOf({ cells: { ...busyCells, [person]: 11 } })

function said(overview: string) {
  return { cells: busyCells, narratives: { overview } }
}

describe('year-on-year-statement', () => {
  test.each([
    '收到政府信息公开申请18件，较上年增加5件。',
    '收到政府信息公开申请18件，同比增长38.5%。',
    '收到政府信息公开申请18件，同比增长38.46%。',
    '收到政府信息公开申请18件（含上年结转2件），比2022年增长38%。',
    '因政府信息公开被申请行政复议3件，与上年相同。',
    '收到政府信息公开申请18件，较上年略有增加。',
    '收到政府信息公开申请18件，公开信息126条，同比增长10%。',
    '公开信息126条，较上年增加20条。',
    '收到政府信息公开申请18件，较上年增加近10件。',
    '收到政府信息公开申请18件，较上年增加若干件。',
    '收到政府信息公开申请18件，与上年基本持平。',
    '收到政府信息公开申请18件，比上年多5件。',
    '收到政府信息公开申请18件（含上年结转2件），比2022年增长38%，占比略增。',
    '2022年收到政府信息公开申请13件，2023年收到18件，2021年收到99件。',
    '2022年未收到信访件。',
    '',
  ])('is silent: %s', (overview) => {
    expect(findingsAfter(yearOnYearStatement, last, said(overview))).toEqual([])
  })

  test.each([
    [
      '收到政府信息公开申请18件，较上年增加3件。',
      '“较上年增加3件”与两年的表格不符：本年新收上年 13，本年 18，增加 5（38.46%）。',
    ],
    [
      '收到政府信息公开申请18件，比上年少5件。',
      '“比上年少5件”与两年的表格不符：本年新收上年 13，本年 18，增加 5（38.46%）。',
    ],
    [
      '2022年收到政府信息公开申请16件，2023年收到18件。',
      '“2022年收到政府信息公开申请16件”与上年的表格不符：本年新收上年 13 件，相差 3 件。',
    ],
    [
      '收到政府信息公开申请18件，同比增加5件，增幅58.5%。',
      '“增幅58.5%”与两年的表格不符：本年新收上年 13，本年 18，增加 5（38.46%）。',
    ],
    [
      '收到政府信息公开申请18件，同比增长12.05%。',
      '“同比增长12.05%”与两年的表格不符：本年新收上年 13，本年 18，增加 5（38.46%）。',
    ],
    [
      '收到政府信息公开申请18件，比去年下降5件。',
      '“比去年下降5件”与两年的表格不符：本年新收上年 13，本年 18，增加 5（38.46%）。',
    ],
    [
      '新收政府信息公开申请18件，与上年相同。',
      '“与上年相同”与两年的表格不符：本年新收上年 13，本年 18，增加 5（38.46%）。',
    ],
    [
      '因政府信息公开被申请行政复议3件，较2022年增加1件。',
      '“较2022年增加1件”与两年的表格不符：行政复议上年 3，本年 3，两年相同。',
    ],
  ])('%s', (overview, message) => {
    expect(findingsAfter(yearOnYearStatement, last, said(overview))).toMatchObject([
      { severity: 'warning', message, part: 'overview' },
    ])
  })

  test('is silent where last year is not known, or blank', () => {
    const overview = '收到政府信息公开申请18件，较上年增加3件。'
    expect(findingsOf(yearOnYearStatement, reportWith(said(overview)))).toEqual([])
    const blank = lastYearOf({ cells: { ...busyCells, [person]: null } })
    expect(findingsAfter(yearOnYearStatement, blank, said(overview))).toEqual([])
  })

  test('a fall is told as one, and from nothing without a percentage', () => {
    const told = (count: number, overview: string) =>
      findingsAfter(
        yearOnYearStatement,
        lastYearOf({ cells: { ...busyCells, [person]: count } }),
        said(overview),
      )
    expect(told(30, '收到政府信息公开申请18件，较上年减少3件。')).toMatchObject([
      { message: '“较上年减少3件”与两年的表格不符：本年新收上年 32，本年 18，减少 14（43.75%）。' },
    ])
    const none = lastYearOf({})
    const overview = '新收政府信息公开申请18件，较上年增加3件。'
    expect(findingsAfter(yearOnYearStatement, none, said(overview))).toMatchObject([
      { message: '“较上年增加3件”与两年的表格不符：本年新收上年 0，本年 18，增加 18。' },
    ])
  })

  test('a percentage of nothing is not judged', () => {
    const none = lastYearOf({})
    const overview = '新收政府信息公开申请18件，同比增长100%。'
    expect(findingsAfter(yearOnYearStatement, none, said(overview))).toEqual([])
  })
})
