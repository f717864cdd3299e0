import { describe, expect, test } from 'vitest'
import { findingsOf } from '#lib/checks/findings-of.ts'
import { ordinaryReport } from '#lib/checks/ordinary-report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { compose } from './compose.ts'
import { recognise } from './recognise.ts'

const own = '云澜市青禾区柳塘街道办事处'
const ordinary = ordinaryReport(annualReport2021)
const report = {
  ...ordinary,
  agency: own,
  year: 2023,
  narratives: {
    ...ordinary.narratives,
    preamble: `${own}编制本报告，统计期限自2023年1月1日起至2023年12月31日止。`,
    overview: `2023年，柳塘街道认真落实《条例》。\n${ordinary.narratives.overview ?? ''}`,
  },
  signature: { name: own, date: '2024-01-12' },
}

/** What is read of the report under another title, and what is then told of names and years. */
function readUnder(title: string) {
  const read = recognise({ blocks: compose(annualReport2021, { ...report, title }), notes: [] })
  if (read.kind === 'refused') throw new Error(read.says)
  const found = findingsOf(
    read.template,
    { report: read.report, answers: {} },
    { today: '2024-02-01' },
  )
  const told = found.filter(({ severity }) => severity !== 'hint')
  const { agency, year } = read.report
  return { agency, year, told: told.map(({ check, message }) => `${check}: ${message}`) }
}

describe('one wrong title against three right places is one finding about the title', () => {
  test.each([
    [`${own}2022年政府信息公开工作年度报告`, 'title: 标题写的年度是 2022，本报告是 2023 年度。'],
    [`${own}2024年政府信息公开工作年度报告`, 'title: 标题写的年度是 2024，本报告是 2023 年度。'],
    [
      '云澜市青禾区东湖街道办事处2023年政府信息公开工作年度报告',
      `title: 标题写的机关是“云澜市青禾区东湖街道办事处”，本报告是“${own}”的。`,
    ],
    [`${own}2023年度政府信息公开工作报告`, 'title: 标题缺少“年度报告”。'],
  ])('%s', (title, told) => {
    expect(readUnder(title)).toEqual({ agency: own, year: 2023, told: [told] })
  })

  test('the right one is silent', () => {
    expect(readUnder(`${own}2023年政府信息公开工作年度报告`).told).toEqual([])
  })
})
