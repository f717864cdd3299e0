import { readChineseNumber } from './chinese-number.ts'
import { halfWidth } from './half-width.ts'

/** A calendar day as it is written; the year may be left out. */
export interface WrittenDay {
  readonly year?: number
  readonly month: number
  readonly day: number
}

/** “2023年1月1日起至2023年12月31日”: where it stands and the days it names. */
export interface WrittenRange {
  readonly text: string
  readonly start: number
  readonly from: WrittenDay
  readonly to: WrittenDay
}

const chineseDay = String.raw`(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*日`
const dottedDay = String.raw`(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})`
const numeralDay = String.raw`(?:([一二][〇○零一二三四五六七八九]{3})\s*年\s*)?([一二三四五六七八九十]{1,2})\s*月\s*([一二三四五六七八九十]{1,3})\s*日`
const until = String.raw`\s*起?\s*[，,]?\s*(?:至|到|[-—–~～－])+\s*`

const patterns = [chineseDay, dottedDay, numeralDay].map(
  (day) => new RegExp(day + until + day, 'g'),
)

/** The ranges of days a text names. */
export function rangesIn(text: string): readonly WrittenRange[] {
  const folded = halfWidth(text)
  return patterns.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map((match) => ({
      text: text.slice(match.index, match.index + match[0].length),
      start: match.index,
      from: writtenDay(match.slice(1, 4)),
      to: writtenDay(match.slice(4, 7)),
    })),
  )
}

function writtenDay([year, month, day]: readonly (string | undefined)[]): WrittenDay {
  return { ...(year && { year: inFigures(year) }), month: inFigures(month), day: inFigures(day) }
}

/** 12, or 十二. */
function inFigures(written = ''): number {
  return readChineseNumber(written.replaceAll('○', '〇')) ?? Number(written)
}
