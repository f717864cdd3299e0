import type { LastYear } from '#lib/report/last-year.ts'
import { unfolded } from '#lib/text/fold.ts'
import { memberAt } from '#lib/text/member-at.ts'
import { quantitiesIn } from '#lib/text/quantity.ts'
import { proseOf } from '#templates/prose.ts'
import type { Check, CheckInput, Finding } from './check.ts'
import { numbersFinding } from './finding.ts'
import { type Statement, statedFigures } from './stated-figures.ts'
import { cellIds, sumOfCells } from './sum-of-cells.ts'

/** What the text says of the change since last year follows from the two reports. */
export const yearOnYearStatement: Check = {
  id: 'year-on-year-statement',
  name: '与上年的比较',
  severity: 'warning',
  rationale: '“增加1件”“同比增长5%”“与上年相同”应能从两年的表格算出来。',
  basis: '数字之间的逻辑关系',
  example: {
    wrong: {
      lastYear: { cells: { 'requests.received.naturalPerson': 13 } },
      cells: { 'requests.received.naturalPerson': 18 },
      narratives: { overview: '收到政府信息公开申请18件，较上年增加3件。' },
    },
    right: {
      lastYear: { cells: { 'requests.received.naturalPerson': 13 } },
      cells: { 'requests.received.naturalPerson': 18 },
      narratives: { overview: '收到政府信息公开申请18件，较上年增加5件。' },
    },
  },
  needs: 'lastYear',
  reads: ['cells', 'narratives', 'identity'],
  run(input) {
    const prose = proseOf(input.template.id)
    const { lastYear } = input
    if (!prose || !lastYear) return []
    return statedFigures(prose, input.report).flatMap((statement) =>
      wrongChange(input, lastYear, statement),
    )
  },
}

interface Change {
  readonly kind: 'count' | 'percent' | 'same'
  /** Negative where it went down. */
  readonly by: number
  /** The decimals of a percentage. */
  readonly decimals: number
  readonly start: number
  readonly end: number
}

function wrongChange(input: CheckInput, lastYear: LastYear, statement: Statement): Finding[] {
  const change = changeAfter(statement, input.report.year)
  const [figure] = statement.figures
  if (!change || !figure) return []
  const readings = statement.figures.flatMap(({ cells, alsoRight = [] }) => [cells, ...alsoRight])
  const years = readings.flatMap((cells) => {
    const now = sumOfCells(input.settled, cells)
    const last = sumOfCells(lastYear.settled, cells)
    return now === undefined || last === undefined ? [] : [{ now, last }]
  })
  const [first] = years
  if (!first || years.length < readings.length) return []
  if (years.some(({ now, last }) => follows(change, now, last))) return []
  const { now, last } = first
  const quote = unfolded(statement.sentence.folded, change.start, change.end)
  return [
    numbersFinding(yearOnYearStatement, {
      message: `“${quote}”与两年的表格不符：${figure.name}上年 ${last}，本年 ${now}，${inWords(now, last)}。`,
      cells: cellIds(input.settled, figure.cells),
      numbers: [last, now, change.by],
      part: statement.sentence.part,
      quote,
    }),
  ]
}

const up = '增加|增长|上升|上涨|多|提高'
const down = '减少|下降|下滑|降低|回落|少'

/** The comparison in the rest of the sentence, before it turns to another number. */
function changeAfter({ sentence, end }: Statement, year: number): Change | undefined {
  const { text } = sentence.folded
  const last = `(?:上年度?|去年度?|上一年度?|${year - 1}年度?)(?:同期|全年)?`
  const before = `^[^\\d。；）]{0,12}?(?:(?:较|比|与|同|和)${last}(?:相比)?，?|同比)(?:的)?`
  const rest = text.slice(end).replace(/^（[^）]*）/, (words) => '，'.repeat(words.length))
  const place = (match: RegExpExecArray) => ({
    start: end + leadOf(match[0]),
    end: end + match[0].length,
  })
  const same = new RegExp(`${before}(?:申请)?(?:数量)?(?:基本)?(?:持平|相同|一致|没有变化)`).exec(
    rest,
  )
  if (same && !same[0].includes('基本')) return { kind: 'same', by: 0, decimals: 0, ...place(same) }
  const counted = new RegExp(
    `${before}(?:申请)?(?:数量)?(${up}|${down})(?:了)?([^，。；%]{1,10}?[件条宗份次起])`,
  ).exec(rest)
  if (counted) return countedChange(counted, place(counted))
  const percent = new RegExp(
    `${before}(?:申请)?(?:数量)?(${up}|${down})(?:了)?(\\d+(?:\\.(\\d+))?)%`,
  ).exec(rest)
  if (!percent) return undefined
  const by = Number(percent[2]) * signOf(percent[1])
  return { kind: 'percent', by, decimals: percent[3]?.length ?? 0, ...place(percent) }
}

function countedChange(
  match: RegExpExecArray,
  place: Pick<Change, 'start' | 'end'>,
): Change | undefined {
  const [quantity] = quantitiesIn(memberAt(match, 2))
  if (!quantity || quantity.loose) return undefined
  return { kind: 'count', by: quantity.value * signOf(match[1]), decimals: 0, ...place }
}

function signOf(word = ''): number {
  return new RegExp(up).test(word) ? 1 : -1
}

function leadOf(found: string): number {
  return found.search(/[^，,（）]|$/)
}

function follows({ kind, by, decimals }: Change, now: number, last: number): boolean {
  if (kind !== 'percent') return now - last === by
  if (last === 0) return true
  const right = ((now - last) / last) * 100
  const step = 10 ** -decimals
  return (
    Math.abs(right - by) <= step / 2 + 1e-9 || Math.trunc(right / step) === Math.round(by / step)
  )
}

function inWords(now: number, last: number): string {
  if (now === last) return '两年相同'
  const percent = last === 0 ? '' : `（${((Math.abs(now - last) / last) * 100).toFixed(2)}%）`
  return `${now > last ? '增加' : '减少'} ${Math.abs(now - last)}${percent}`
}
