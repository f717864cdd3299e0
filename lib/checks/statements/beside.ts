import { memberAt } from '#lib/text/member-at.ts'
import type { Clause } from './clauses.ts'
import type { Token } from './tokens.ts'

/** What the words around a number say of it. */
export interface Beside {
  readonly features: ReadonlySet<string>
  /** Words that nobody knows stand beside them: the number may be of a part, or of something else. */
  readonly isNarrow: boolean
  /** Nothing that is known stands next to the number. */
  readonly isUnknown: boolean
  /** Where the words stand with their number. */
  readonly start: number
  readonly end: number
}

/** What adds nothing to what is counted. */
const empty = new Set(
  'filler sum each respectively among own thisYear joined rest occurs disclosure'.split(' '),
)

const nouns = new Set(['request', 'application', 'document'])

/** Whether a token adds nothing to what is counted. */
export function isEmpty({ feature }: Token): boolean {
  return empty.has(feature)
}

/** The words before a number of a clause; the words after it where there are none; or both, where they need each other. */
export function besideOf(
  clause: Clause,
  at: number,
  says: (features: ReadonlySet<string>) => boolean,
): Beside {
  const { tokens } = clause
  const { start, end } = memberAt(tokens, at)
  const left = sideOf(tokens.slice(0, at).reverse())
  const right = sideOf(tokens.slice(at + 1))
  const from = left.last?.start ?? start
  const to = right.last?.end ?? end
  if (left.last && (right.isCut || !right.last || says(left.features))) {
    const isNoun = nouns.has([...right.features].join())
    const features = new Set([...left.features].reverse())
    return { ...left, features, isUnknown: right.isUnknown, start: from, end: isNoun ? to : end }
  }
  return both(left, right, { start: from, end: to })
}

function both(left: Side, right: Side, place: Pick<Beside, 'start' | 'end'>): Beside {
  const isNarrow = left.isNarrow || right.isNarrow || (!left.last && left.isUnknown)
  const features = new Set([...left.features, ...right.features])
  const isUnknown = features.size === 0 && (left.isUnknown || right.isUnknown)
  return { features, isNarrow, isUnknown, ...place }
}

/** The words after a place of a clause, to its end. */
export function wordsAfter({ tokens, start, end }: Clause, at: number): Beside {
  const { features, isNarrow, isUnknown } = sideOf(tokens.slice(at + 1))
  return { features, isNarrow, isUnknown, start: tokens[at]?.start ?? start, end }
}

interface Side {
  readonly features: ReadonlySet<string>
  readonly isNarrow: boolean
  readonly isUnknown: boolean
  /** The word that is furthest from the number. */
  readonly last: Token | undefined
  /** Another number follows. */
  readonly isCut: boolean
}

/** Reads away from the number until words come that nobody knows, or another number. */
function sideOf(tokens: readonly Token[]): Side {
  const features = new Set<string>()
  let last: Token | undefined
  let unknown = 0
  for (const token of tokens) {
    if (isEnd(token)) return { features, ...known, last, isCut: token.kind === 'count' }
    if (isEmpty(token)) continue
    unknown = isKnown(token) ? 0 : unknown + token.end - token.start
    if (unknown > 1) return { features, isNarrow: !!last, isUnknown: !last, last, isCut: false }
    if (unknown > 0) continue
    features.add(token.feature)
    last = token
  }
  return { features, ...known, last, isCut: false }
}

const known = { isNarrow: false, isUnknown: false }

function isEnd({ kind, feature }: Token): boolean {
  return kind === 'count' || kind === 'percent' || feature === 'outOf'
}

function isKnown({ kind, feature }: Token): boolean {
  return kind === 'word' && feature !== 'plain'
}
