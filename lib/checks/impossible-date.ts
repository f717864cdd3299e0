import { printedDate } from '#lib/text/date.ts'
import { daysInMonth } from '#lib/text/days-in-month.ts'
import { halfWidth } from '#lib/text/half-width.ts'
import { memberAt } from '#lib/text/member-at.ts'
import type { Check, Finding } from './check.ts'
import { said } from './example.ts'
import { wordsFinding } from './finding.ts'
import { type Slip, slipFindings } from './slips.ts'
import { narrativesOf } from './texts-of.ts'

/** A date that does not exist, or a report signed before its year is nearly over. */
export const impossibleDate: Check = {
  id: 'impossible-date',
  name: '日历上没有的日期',
  severity: 'error',
  rationale:
    '日历上没有的日期必是笔误；年度报告在报告年度将尽时起草、下一年公布，落款不会早于12月。',
  basis: '《中华人民共和国政府信息公开条例》第四十九条规定的公布时间',
  example: said('2023年2月30日召开培训会。', '2023年2月28日召开培训会。'),
  reads: ['narratives', 'identity'],
  run({ template, report }) {
    const texts = narrativesOf(template, report)
    return [
      ...slipFindings(impossibleDate, texts, ({ text }) => slipsIn(text)),
      ...signedTooSoon(report.signature?.date ?? '', report.year),
    ]
  },
}

const day = String.raw`(\d{1,2})\s?月\s?(\d{1,2})\s?日`
const written = new RegExp(String.raw`(?:(\d{4})\s?年\s?)?${day}`, 'g')
const dotted = /(20\d\d)([-./])(\d{1,2})\2(\d{1,2})(?![\d.-])/g

/** A day without a year may be one of a leap year. */
const someLeapYear = '2024'

function slipsIn(text: string): readonly Slip[] {
  const folded = halfWidth(text)
  const days = [
    ...[...folded.matchAll(written)].map((match) => ({ match, date: match.slice(1) })),
    ...[...folded.matchAll(dotted)].map((match) => ({
      match,
      date: [memberAt(match, 1), ...match.slice(3)],
    })),
  ]
  return days.flatMap(({ match, date }): readonly Slip[] => {
    const [year = someLeapYear, month, day] = date
    if (isDay(Number(year), Number(month), Number(day))) return []
    const { 0: found, index } = match
    const message = `读到的日期是“${found}”，日历上没有这一天。`
    // Behind a digit the date is torn: 20231月 is told as a lost 年; 1.2023.2.30 is no date.
    if (/[\d.]/.test(text.charAt(index - 1))) return []
    return [{ start: index, end: index + found.length, message, mayOverrule: true }]
  })
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

function signedTooSoon(date: string, year: number): Finding[] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!match || year === 0) return []
  const printed = printedDate(date)
  const exists = isDay(Number(match[1]), Number(match[2]), Number(match[3]))
  const isEarly = exists && date < `${year}-12-01`
  if (exists && !isEarly) return []
  const message = exists
    ? `落款日期是 ${printed}，${year}年度还没有结束。`
    : `读到的落款日期是“${printed}”，日历上没有这一天。`
  return [
    wordsFinding(impossibleDate, { message, part: 'signature', quote: printed, mayOverrule: true }),
  ]
}
