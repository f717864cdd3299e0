import type { Check } from './check.ts'
import { said } from './example.ts'
import { type Slip, slipFindings } from './slips.ts'
import { narrativesOf } from './texts-of.ts'

/** 今年, 去年, 明年 for a year: the report is read in another one. */
export const relativeYear: Check = {
  id: 'relative-year',
  name: '今年、去年',
  severity: 'hint',
  rationale: '年度报告在下一年公布，“今年”“去年”会被读错，写出年份更清楚。',
  basis: '按惯例',
  example: said('今年以来，公开信息126条。', '2023年以来，公开信息126条。'),
  reads: ['narratives', 'identity'],
  run({ template, report }) {
    if (report.year === 0) return []
    return slipFindings(relativeYear, narrativesOf(template, report), ({ text }) =>
      slipsIn(text, report.year),
    )
  },
}

/** A next year that is planned for may be called 明年; 今年 in a quotation is not ours. */
function slipsIn(text: string, year: number): readonly Slip[] {
  return [...text.matchAll(/[今去]年(?!轮|终)/g)].map(({ 0: found, index: start }) => {
    const by = `${found === '今年' ? year : year - 1}年`
    const message = `“${found}”会随阅读的时间变化，可以写明是 ${by}。`
    return { start, end: start + found.length, message, by }
  })
}
