import { memberAt } from '#lib/text/member-at.ts'
import type { Token } from './tokens.ts'

/** The tokens between two marks. */
export interface Clause {
  readonly tokens: readonly Token[]
  /** What the words of it say. */
  readonly features: ReadonlySet<string>
  /** The marks before it and after it. */
  readonly lead: string
  readonly tail: string
  /** How many brackets it stands in. */
  readonly depth: number
  /** Which sentence of the text it stands in. */
  readonly sentence: number
  /** Its place among the clauses of the text. */
  readonly index: number
  readonly start: number
  readonly end: number
}

const stops = new Set('。！？\n')

/** A clause has no more tokens; so that a text without marks is read in one go. */
const longest = 120

/** The clauses of a text; a clause may go on after its brackets. */
export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = []
  const opened: ReadonlySet<string>[] = []
  let before: ReadonlySet<string> = new Set()
  let sentence = 0
  let lead = ''
  for (const { inside, sign } of spansOf(tokens)) {
    const place = { lead, tail: sign, depth: opened.length, sentence, index: clauses.length }
    if (inside.length > 0) clauses.push(clauseOf(inside, before, place))
    lead = sign
    if (sign === '（') opened.push(unsaid(inside))
    if (sign === '）') before = opened.pop() ?? new Set()
    if (!stops.has(sign)) continue
    opened.length = 0
    sentence++
  }
  return clauses
}

interface Span {
  readonly inside: readonly Token[]
  /** The mark that ends it. */
  readonly sign: string
}

function spansOf(tokens: readonly Token[]): readonly Span[] {
  const spans: Span[] = []
  let inside: Token[] = []
  for (const token of tokens) {
    const isMark = token.kind === 'mark'
    if (!isMark) inside.push(token)
    if (!isMark && inside.length < longest) continue
    spans.push({ inside, sign: isMark ? token.feature : '' })
    inside = []
  }
  return [...spans, { inside, sign: '' }]
}

type Place = Pick<Clause, 'lead' | 'tail' | 'depth' | 'sentence' | 'index'>

function clauseOf(tokens: readonly Token[], before: ReadonlySet<string>, place: Place): Clause {
  const kept = place.lead === '）' ? before : []
  const features = new Set([...tokens.map(({ feature }) => feature), ...kept])
  const { start } = memberAt(tokens, 0)
  const { end } = memberAt(tokens, tokens.length - 1)
  return { ...place, tokens, features, start, end }
}

/** What a clause says that has not come to its number yet. */
function unsaid(tokens: readonly Token[]): ReadonlySet<string> {
  const isCounted = tokens.some(({ quantity }) => quantity)
  return new Set(isCounted ? [] : tokens.map(({ feature }) => feature))
}

const comparisons = ['compare', 'versus', 'more', 'fewer', 'same']

/** Words that compare with another year. */
export function isComparison(features: ReadonlySet<string>): boolean {
  return comparisons.some((feature) => features.has(feature))
}
