import type { LastYear } from '#lib/report/last-year.ts'
import { unfolded } from '#lib/text/fold.ts'
import type { Check, CheckInput, Finding } from './check.ts'
import { numbersFinding } from './finding.ts'
import { agrees } from './statements/agrees.ts'
import { type Change, changesAfter } from './statements/changes.ts'
import type { Claim, Reading } from './statements/reading.ts'
import { type Passage, passagesOf } from './statements/readings.ts'
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
    const { lastYear } = input
    if (!lastYear) return []
    return passagesOf(input.template, input.report).flatMap((passage) =>
      passage.readings.flatMap((reading) => wrongChange(input, lastYear, { passage, reading })),
    )
  },
}

interface Place {
  readonly passage: Passage
  readonly reading: Reading
}

function wrongChange(
  input: CheckInput,
  lastYear: LastYear,
  { passage, reading }: Place,
): Finding[] {
  const { claim, year } = reading
  if (!claim || year === 'other') return []
  if (year === 'last') return wrongLast(lastYear, { passage, reading }, claim)
  const changes = changesAfter(passage, reading)
  if (changes.length === 0) return []
  const years = claim.sums.flatMap((cells) => {
    const now = sumOfCells(input.settled, cells)
    const last = sumOfCells(lastYear.settled, cells)
    return now === undefined || last === undefined ? [] : [{ now, last }]
  })
  const [inFirst] = years
  if (!inFirst || years.length < claim.sums.length) return []
  const change = changes.find((one) => !years.some(({ now, last }) => follows(one, now, last)))
  if (!change) return []
  const { now, last } = inFirst
  const quote = unfolded(passage.folded, change.start, change.end)
  return [
    numbersFinding(yearOnYearStatement, {
      message: `“${quote}”与两年的表格不符：${claim.name}上年 ${last}，本年 ${now}，${inWords(now, last)}。`,
      cells: cellIds(input.settled, claim.cells),
      numbers: [last, now, change.by],
      part: reading.part,
      quote,
    }),
  ]
}

/** A figure of last year that the text repeats: “2022年收到申请13件”. */
function wrongLast({ settled }: LastYear, { passage, reading }: Place, claim: Claim): Finding[] {
  const { quantity, start, end, part } = reading
  const sums = claim.sums.map((cells) => sumOfCells(settled, cells))
  const [last] = sums
  const isRight = sums.some((sum) => sum === undefined || agrees(quantity, sum))
  if (last === undefined || !quantity || isRight) return []
  const quote = unfolded(passage.folded, start, end)
  return [
    numbersFinding(yearOnYearStatement, {
      message: `“${quote}”与上年的表格不符：${claim.name}上年 ${last} 件，相差 ${Math.abs(last - quantity.value)} 件。`,
      cells: cellIds(settled, claim.cells),
      numbers: [last, quantity.value],
      part,
      quote,
    }),
  ]
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
