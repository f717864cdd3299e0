import { withoutSpaces } from '#lib/text/half-width.ts'
import type { Piece } from '#lib/text/sentences.ts'
import { writtenYear } from '#lib/text/years.ts'

/** A sentence and the one of last year's report that it was made from. */
export interface Origin {
  readonly now: Piece
  readonly last: string
  /** At most its years were changed. */
  readonly isUnchanged: boolean
}

/** More sentences than this are not compared with each other; only those that are the same are found. */
const maxComparisons = 100_000
/** Sentences that share fewer of their pairs of characters are two sentences. */
const alike = 0.5

/** Which sentences were made from which of last year's; those that are new are left out. */
export function originsOf(now: readonly Piece[], last: readonly Piece[]): readonly Origin[] {
  const byKey = new Map(last.map(({ text }) => [keyOf(text), text]))
  const keys = new Set(now.map(({ text }) => keyOf(text)))
  const changed = [...byKey].filter(([key]) => !keys.has(key)).map(([, text]) => text)
  const isTooMuch = changed.length * now.length > maxComparisons
  const pairs = isTooMuch ? [] : changed.map((text) => ({ text, pairs: pairsOf(text) }))
  return now.flatMap((piece): Origin[] => {
    const same = byKey.get(keyOf(piece.text))
    if (same !== undefined) return [{ now: piece, last: same, isUnchanged: true }]
    const nearest = nearestOf(pairsOf(piece.text), pairs)
    return nearest === undefined ? [] : [{ now: piece, last: nearest, isUnchanged: false }]
  })
}

interface Paired {
  readonly text: string
  readonly pairs: ReadonlySet<string>
}

function nearestOf(pairs: ReadonlySet<string>, others: readonly Paired[]): string | undefined {
  let best = { text: undefined as string | undefined, share: alike }
  for (const other of others) {
    let common = 0
    for (const pair of pairs) if (other.pairs.has(pair)) common += 1
    const share = (2 * common) / Math.max(1, pairs.size + other.pairs.size)
    if (share > best.share) best = { text: other.text, share }
  }
  return best.text
}

const years = new RegExp(writtenYear, 'g')

/** A sentence with its years left out: with only the year changed it is still the same. */
function keyOf(sentence: string): string {
  return withoutSpaces(sentence).replace(years, '年')
}

/** Neighbouring characters, without the figures, which are what changes. */
function pairsOf(sentence: string): ReadonlySet<string> {
  const words = withoutSpaces(sentence).replace(/\d+/g, '')
  return new Set(Array.from(words, (_, at) => words.slice(at, at + 2)))
}
