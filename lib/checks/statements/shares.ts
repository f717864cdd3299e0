import { proseOf } from '#templates/prose.ts'
import type { CheckInput } from '../check.ts'
import { sumOfCells } from '../sum-of-cells.ts'
import { isEmpty } from './beside.ts'
import { sumsOf } from './claim.ts'
import type { Clause } from './clauses.ts'
import { isComparison } from './clauses.ts'
import { type Count, countsOf } from './counts.ts'
import { figuresSaid } from './figures-said.ts'
import type { Passage } from './readings.ts'
import type { Token } from './tokens.ts'

/** A percentage or an average that follows from no whole of the text or the tables. */
export interface WrongShare {
  readonly count: Count
  /** The whole that it is measured by, and what it should be. */
  readonly whole: number
  readonly right: string
  /** Where it stands. */
  readonly start: number
  readonly end: number
  /** The whole is a figure of the tables, or was told as one. */
  readonly isSure: boolean
}

/** How many numbers before a share its whole may be. */
const reach = 12

/** The shares and averages of a passage that are wrong by every whole. */
export function wrongSharesIn(input: CheckInput, passage: Passage): readonly WrongShare[] {
  const { folded, clauses } = passage
  const counts = countsOf(passage)
  let told = 0
  return clauses.flatMap((clause) => {
    while ((counts[told]?.start ?? clause.end) < clause.end) told++
    const before = counts.slice(Math.max(0, told - reach), told)
    return [
      ...clause.tokens.flatMap((token) =>
        wrongPercent(input, folded.text, { clause, token, before }),
      ),
      ...wrongAverage(clause, before),
    ]
  })
}

interface Place {
  readonly clause: Clause
  readonly token: Token
  readonly before: readonly Count[]
}

function wrongPercent(
  input: CheckInput,
  text: string,
  { clause, token, before }: Place,
): WrongShare[] {
  const { start, end, kind } = token
  if (kind !== 'percent' || !isShare(clause)) return []
  const count = before.filter((one) => one.quantity.start < start).at(-1)
  if (!count || !isPartOf(clause, count) || isLoose(text, end)) return []
  const part = count.quantity.value
  const told = before.filter((one) => one !== count && one.quantity.start < start)
  const sentence = told.filter((one) => one.clause.sentence === clause.sentence)
  const wholes = [...sentence, ...told]
    .map(({ quantity }) => quantity.value)
    .concat(tableWholes(input, clause, count))
    .filter((whole) => whole >= part && whole > 0)
  const [, decimals = ''] = text.slice(start, end - 1).split('.')
  const stated = Number(text.slice(start, end - 1))
  const step = 10 ** -decimals.length
  const gap = (one: number) => Math.abs((100 * part) / one - stated)
  const [whole] = wholes
  if (whole === undefined || wholes.some((one) => gap(one) < step)) return []
  const right = `${((100 * part) / whole).toFixed(decimals.length)}%`
  const isSure = count.claim !== undefined || isListed(count, told)
  return [{ count, whole, right, start, end, isSure }]
}

/** The share is told beside its number, or right after it: “6件，占33%”. */
function isPartOf(clause: Clause, { clause: { index, sentence }, quantity }: Count): boolean {
  if (quantity.loose || sentence !== clause.sentence) return false
  if (index === clause.index) return true
  const [first] = clause.tokens.filter((token) => !isEmpty(token))
  return index === clause.index - 1 && first?.feature === 'share'
}

function isLoose(text: string, end: number): boolean {
  return /^(?:左右|以上|以下|多|余)/.test(text.slice(end, end + 2))
}

function isShare({ features }: Clause): boolean {
  return features.has('share') && !isComparison(features) && !features.has('respectively')
}

/** “其中…条，占比…”: the whole was told right before. */
function isListed({ clause }: Count, told: readonly Count[]): boolean {
  return clause.features.has('among') && told.length > 0
}

/** What the share may be of by its own words, or by those of its number. */
function tableWholes(
  { template, settled }: CheckInput,
  clause: Clause,
  { claim, clause: { features } }: Count,
): readonly number[] {
  const prose = proseOf(template.id)
  if (!prose || claim === undefined) return []
  const words = new Set([...clause.features, ...features, 'request'])
  const whole = prose.figures.filter(({ id }) => prose.whole.includes(id))
  const figures = [...whole, ...figuresSaid(prose, words)]
  return figures.flatMap(sumsOf).flatMap((cells) => sumOfCells(settled, cells) ?? [])
}

const spans = [
  { feature: 'perMonth', usual: 12, in: [12] },
  { feature: 'perQuarter', usual: 4, in: [4] },
  { feature: 'perWeek', usual: 52, in: [50, 52, 53] },
]

function wrongAverage(clause: Clause, before: readonly Count[]): WrongShare[] {
  const span = spans.find(({ feature }) => clause.features.has(feature))
  const token = clause.tokens.find(({ quantity }) => quantity)
  const quantity = token?.quantity
  if (!span || !token || !quantity || quantity.loose) return []
  const same = before.filter(
    (count) =>
      count.clause.sentence === clause.sentence && count.quantity.measure === quantity.measure,
  )
  const count = same.at(-1)
  if (!count || count.quantity.loose) return []
  const isRight = same.some((one) =>
    span.in.some((times) => Math.abs(one.quantity.value / times - quantity.value) < 1),
  )
  if (isRight) return []
  const whole = count.quantity.value
  const right = (whole / span.usual).toFixed(1)
  return [{ count, whole, right, start: token.start, end: token.end, isSure: false }]
}
