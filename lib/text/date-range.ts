import { readChineseNumber } from './chinese-number.ts'
import { fold, unfolded } from './fold.ts'

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

/** Spaces are gone when these are asked; a line may end behind any sign. */
const chineseDay = String.raw`(?:(\d{4})\n?年\n?)?(\d{1,2})\n?月\n?(\d{1,2})\n?日`
const dottedDay = String.raw`(\d{4})[-./](\d{1,2})[-./](\d{1,2})`
const numeralDay = String.raw`(?:([一二][〇○零一二三四五六七八九]{3})\n?年\n?)?([一二三四五六七八九十]{1,2})\n?月\n?([一二三四五六七八九十]{1,3})\n?日`
const until = String.raw`\n?起?[，,]?\n?(?:至|到|[-—–~～－])+\n?`

const patterns = [chineseDay, dottedDay, numeralDay].map(
  (day) => new RegExp(day + until + day, 'g'),
)

/** The ranges of days a text names. */
export function rangesIn(text: string): readonly WrittenRange[] {
  const folded = fold(text)
  return patterns.flatMap((pattern) =>
    [...folded.text.matchAll(pattern)]
      // Behind a digit the first day is torn: 20231月1日至…
      .filter(({ index }) => !/\d/.test(folded.text.charAt(index - 1)))
      .map((match) => ({
        text: unfolded(folded, match.index, match.index + match[0].length),
        start: folded.at?.[match.index] ?? match.index,
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
