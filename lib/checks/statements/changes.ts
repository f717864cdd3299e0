import { memberAt } from '#lib/text/member-at.ts'
import type { Clause } from './clauses.ts'
import { isComparison } from './clauses.ts'
import type { Reading } from './reading.ts'
import type { Passage } from './readings.ts'
import type { Token } from './tokens.ts'

/** What a text says of the change since last year. */
export interface Change {
  readonly kind: 'count' | 'percent' | 'same'
  /** Negative where it went down. */
  readonly by: number
  /** The decimals of a percentage. */
  readonly decimals: number
  readonly start: number
  readonly end: number
}

/** How many clauses after a number its comparison may be. */
const reach = 4

/** The comparisons that follow a number, before the text turns to another one. */
export function changesAfter(passage: Passage, { clause, end }: Reading): readonly Change[] {
  const changes: Change[] = []
  let isVersus = false
  for (const next of clausesAfter(passage, clause)) {
    const tokens = next.tokens.filter(({ start }) => start >= end)
    isVersus ||= isWithLastYear(passage.folded.text, next, tokens)
    if (isVersus) changes.push(...changesIn(passage.folded.text, tokens))
  }
  return changes
}

/** The clause and those after it that may go on with it; what stands in brackets is left out. */
function clausesAfter({ clauses }: Passage, clause: Clause): readonly Clause[] {
  const near = clauses
    .slice(clause.index, clause.index + reach)
    .filter(({ depth }) => depth <= clause.depth)
  const over = near.findIndex(
    (next) =>
      next.sentence !== clause.sentence ||
      next.depth < clause.depth ||
      (next !== clause && turnsAway(next)),
  )
  return over < 0 ? near : near.slice(0, over)
}

/** A clause with a number of its own that it does not compare. */
function turnsAway({ tokens, features }: Clause): boolean {
  return tokens.some(({ quantity }) => quantity) && !isComparison(features)
}

function isWithLastYear(text: string, { features }: Clause, tokens: readonly Token[]): boolean {
  if (features.has('lastYear') && isComparison(features)) return true
  return tokens.some(
    ({ feature, start, end }) => feature === 'versus' && text.slice(start, end) === '同比',
  )
}

function changesIn(text: string, tokens: readonly Token[]): readonly Change[] {
  let sign = 0
  return tokens.flatMap((token): readonly Change[] => {
    if (token.feature === 'more') sign = 1
    if (token.feature === 'fewer') sign = -1
    const way = sign || signBefore(text, token.start)
    const size = sizeOf(text, token, way)
    return size ? [{ ...size, start: memberAt(tokens, 0).start, end: token.end }] : []
  })
}

type Size = Pick<Change, 'kind' | 'by' | 'decimals'>

/** How much a token says that it changed, given which way. */
function sizeOf(
  text: string,
  { kind, feature, start, end, quantity }: Token,
  way: number,
): Size | undefined {
  if (feature === 'same') return { kind: 'same', by: 0, decimals: 0 }
  if (way === 0) return undefined
  if (kind === 'percent') return percentOf(text.slice(start, end - 1), way)
  if (!quantity || quantity.loose) return undefined
  return { kind: 'count', by: quantity.value * way, decimals: 0 }
}

/** 多5件, 少5件. */
function signBefore(text: string, start: number): number {
  const sign = text.charAt(start - 1)
  return sign === '多' ? 1 : sign === '少' ? -1 : 0
}

function percentOf(digits: string, way: number): Size {
  const [, fraction = ''] = digits.split('.')
  return { kind: 'percent', by: Number(digits) * way, decimals: fraction.length }
}
