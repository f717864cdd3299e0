import { readChineseNumber } from '#lib/text/chinese-number.ts'
import { memberAt } from '#lib/text/member-at.ts'
import type { Check } from './check.ts'
import { said } from './example.ts'
import { type Slip, slipFindings } from './slips.ts'
import { narrativesOf } from './texts-of.ts'

/** The items of a list are numbered in order. */
export const numbering: Check = {
  id: 'numbering',
  name: '序号的次序',
  severity: 'warning',
  rationale: '同一组“一是、二是”或者同一级标题的序号应当连续，不重复、不跳号、不混用两种写法。',
  basis: '《党政机关公文格式》（GB/T 9704—2012）结构层次序数',
  example: said('一是完善制度；三是加强培训。', '一是完善制度；二是加强培训。'),
  reads: ['narratives', 'identity'],
  run: ({ template, report }) =>
    slipFindings(numbering, narrativesOf(template, report), ({ text }) => [
      ...spoken(text),
      ...written(text),
    ]),
}

interface Mark {
  readonly start: number
  readonly text: string
  readonly value: number
  /** （3）, where the others are （一）. */
  readonly isArabic?: true
}

const head =
  /。[ \u3000]?（[一二三四五六七八九十]{1,3}）|(?:^|\n)[ \u3000\t]*(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d))/

/** 一是 … 二是 …: a run goes on over paragraphs up to the next head. */
function spoken(text: string): readonly Slip[] {
  const all = marksOf(text, /(^|[。；;：:，,、\s])([一二三四五六七八九十]{1,3})是/g)
  const marks = all.filter((mark, at) => !isDoubled(all[at - 1], mark))
  return disorder(marks, (one, other) => head.test(text.slice(one.start + 1, other.start)))
}

/** 二是，二是: told as a doubled word. */
function isDoubled(last: Mark | undefined, { start, text }: Mark): boolean {
  return last !== undefined && last.text === text && start - last.start - text.length <= 1
}

/** Litter that stands before a number at the beginning of its line: [bookmark: _GoBack]（五）. */
const line = String.raw`(?:^|\n)[ \u3000\t]*(?:\[[^\[\]\n]{0,40}\][ \u3000\t]*)?`
/** A head may also run in behind a sentence. */
const chinese = new RegExp(`(${line}|。 ?)[（(]([一二三四五六七八九十]{1,3})[）)]`, 'g')
const figures = new RegExp(`(${line})[（(](\\d{1,2})[）)]`, 'g')

/** （一）（二） at the beginning of paragraphs, with those that were written （3）. */
function written(text: string): readonly Slip[] {
  const marks = marksOf(text, chinese)
  const arabic = marksOf(text, figures).map((mark): Mark => ({ ...mark, isArabic: true }))
  const sorted = [...marks, ...arabic].sort((one, other) => one.start - other.start)
  const strays = sorted.filter((_, at) => isStray(text, sorted, at))
  const known = new Set(strays)
  const all = sorted.filter((mark) => mark.isArabic !== true || known.has(mark))
  return [
    ...disorder(all, () => false),
    ...strays.map((stray) => ({
      start: stray.start,
      end: stray.start + stray.text.length,
      message: `“${stray.text}”与${stray.value === 1 ? '后' : '前'}面的“（${stray.value === 1 ? '二' : '一'}）”写法不同。`,
    })),
  ]
}

/** （3） right after （二）, and before （四） or the end; a first （1） right before （二）. */
function isStray(text: string, sorted: readonly Mark[], at: number): boolean {
  const mark = memberAt(sorted, at)
  const [before, after] = [sorted[at - 1], sorted[at + 1]]
  if (!mark.isArabic || before?.isArabic || after?.isArabic) return false
  if (after && after.value !== mark.value + 1) return false
  if (mark.value > 1) return before?.value === mark.value - 1
  // An inner list of its own goes on with （2）, in its line.
  const own = text.slice(mark.start, after?.start)
  return before === undefined && after !== undefined && !/[（(]2[）)]/.test(own)
}

/** Deeper nesting than this is none. */
const deepest = 9

/**
 * What breaks the order: a number that comes again, or one that was left out. Beginning anew is no
 * fault, and after an inner list the outer one goes on.
 */
function disorder(
  marks: readonly Mark[],
  isApart: (one: Mark, other: Mark) => boolean,
): readonly Slip[] {
  let open: number[] = []
  return marks.flatMap((mark, at): readonly Slip[] => {
    const last = marks[at - 1]
    if (last && isApart(last, mark)) open = []
    const follows = open.lastIndexOf(mark.value - 1)
    const isAgain = last !== undefined && open.at(-1) === mark.value
    open =
      follows < 0 ? [...open.slice(-deepest), mark.value] : [...open.slice(0, follows), mark.value]
    const begins = mark.value === 1 && !isAgain
    if (!last || open.length === 1 || follows >= 0 || begins) return []
    const fault = isAgain ? '重复' : '不连续'
    const message = `“${last.text}”之后又是“${mark.text}”，序号${fault}。`
    return [{ start: mark.start, end: mark.start + mark.text.length, message }]
  })
}

function marksOf(text: string, pattern: RegExp): readonly Mark[] {
  return [...text.matchAll(pattern)].flatMap(
    ({ index, 0: found, 1: lead = '', 2: numeral = '' }) => {
      const value = /\d/.test(numeral) ? Number(numeral) : readChineseNumber(numeral)
      if (value === undefined) return []
      return [{ start: index + lead.length, text: found.slice(lead.length), value }]
    },
  )
}
