import { readChineseNumber } from '#lib/text/chinese-number.ts'
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
}

const head =
  /。\s*（[一二三四五六七八九十]+）|(?:^|\n)\s*(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d{1,2}[.．、](?!\d))/

/** 一是 … 二是 …: a run goes on over paragraphs up to the next head. */
function spoken(text: string): readonly Slip[] {
  const marks = marksOf(text, /(^|[。；;：:，,、\s])([一二三四五六七八九十]{1,3})是/g)
  return disorder(marks, (one, other) => head.test(text.slice(one.start + 1, other.start)))
}

/** （一）（二） at the beginning of paragraphs, with those that were written （3）. */
function written(text: string): readonly Slip[] {
  const marks = marksOf(text, /(^|\n)\s*（([一二三四五六七八九十]{1,3})）/g)
  const strays = marksOf(text, /(^|\n)\s*[（(](\d{1,2})[）)]/g).filter((stray) =>
    isStray(stray, marks),
  )
  const all = [...marks, ...strays].sort((one, other) => one.start - other.start)
  return [
    ...disorder(all, () => false),
    ...strays.map((stray) => ({
      start: stray.start,
      end: stray.start + stray.text.length,
      message: `“${stray.text}”与前面的“（一）”写法不同。`,
    })),
  ]
}

/** （3） right after （二）, and before （四） or the end. */
function isStray({ start, value }: Mark, marks: readonly Mark[]): boolean {
  const before = marks.filter((mark) => mark.start < start).at(-1)
  const after = marks.find((mark) => mark.start > start)
  return value > 1 && before?.value === value - 1 && (!after || after.value === value + 1)
}

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
    open = follows < 0 ? [...open, mark.value] : [...open.slice(0, follows), mark.value]
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
      const printed = found.slice(lead.length).trimStart()
      if (value === undefined) return []
      return [{ start: index + found.length - printed.length, text: printed, value }]
    },
  )
}
