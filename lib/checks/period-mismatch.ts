import { rangesIn, type WrittenDay, type WrittenRange } from '#lib/text/date-range.ts'
import { sentencesOf } from '#lib/text/sentences.ts'
import type { Check } from './check.ts'
import { wordsFinding } from './finding.ts'
import { narrativesOf, type PartText } from './texts-of.ts'

/** A period stated for the figures is the calendar year of the report. */
export const periodMismatch: Check = {
  id: 'period-mismatch',
  name: '统计期限的年份',
  severity: 'error',
  rationale: '年度报告统计的是报告年度1月1日至12月31日的情况，写明的统计期限应与此相同。',
  basis: '按惯例；四川省地方标准 DB51/T 2660—2019 也这样规定',
  example: {
    wrong: { narratives: { preamble: '统计期限自2022年1月1日起至2022年12月31日止。' } },
    right: { narratives: { preamble: '统计期限自2023年1月1日起至2023年12月31日止。' } },
  },
  reads: ['narratives', 'identity'],
  run({ template, report }) {
    if (report.year === 0) return []
    return narrativesOf(template, report).flatMap((text) =>
      statedPeriods(text)
        .filter((range) => !isWholeYear(range, report.year))
        .map((range) => {
          const whole = `${report.year}年1月1日起至${report.year}年12月31日`
          return wordsFinding(periodMismatch, {
            message: `统计期限写的是 ${printed(range, report.year)}，应为 ${report.year}年1月1日至12月31日。`,
            part: text.part,
            quote: range.text,
            mayOverrule: true,
            cure: {
              says: `改为“${whole}”`,
              writes: [{ field: text.field, value: replaced(text.text, range, whole) }],
            },
          })
        }),
    )
  },
}

/** Only a sentence that speaks of the figures states their period; in a preamble a whole year says enough. */
function statedPeriods({ part, text }: PartText): readonly WrittenRange[] {
  const isPreamble = part === 'preamble'
  const words = isPreamble ? /统计|数据|报告期/ : /统计(期限|时间|时段|周期)|报告期|所列数据/
  return sentencesOf(text).flatMap((sentence) =>
    rangesIn(sentence.text)
      .filter((range) => words.test(sentence.text) || (isPreamble && isCalendarYear(range)))
      .map((range) => ({ ...range, start: sentence.start + range.start })),
  )
}

function isWholeYear(range: WrittenRange, year: number): boolean {
  const { from, to } = range
  const begins = (from.year ?? year) === year
  const ends = (to.year ?? from.year ?? year) === year
  return isCalendarYear(range) && begins && ends
}

function isCalendarYear({ from, to }: WrittenRange): boolean {
  return from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31
}

function printed({ from, to }: WrittenRange, year: number): string {
  const start = from.year ?? to.year ?? year
  return `${printedDay({ ...from, year: start })}至${printedDay({ ...to, year: to.year ?? start })}`
}

function printedDay({ year, month, day }: WrittenDay): string {
  return `${year}年${month}月${day}日`
}

function replaced(text: string, { start, text: old }: WrittenRange, by: string): string {
  return text.slice(0, start) + by + text.slice(start + old.length)
}
