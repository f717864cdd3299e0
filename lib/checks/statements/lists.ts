import { memberAt } from '#lib/text/member-at.ts'
import { isEmpty } from './beside.ts'
import type { Clause } from './clauses.ts'
import { isComparison } from './clauses.ts'
import { type Count, countsOf, isSameMeasure } from './counts.ts'
import type { Reading } from './reading.ts'
import type { Passage } from './readings.ts'

/** A whole and the parts that the text lists of it. */
export interface List {
  readonly whole: Count
  readonly items: readonly Count[]
  /** Numbers that may go on with the list, or may not. */
  readonly further: readonly Count[]
  readonly kind: Reading['kind']
  /** It says itself that nothing is left out. */
  readonly isComplete: boolean
  /** It says that something is left out, or a part has no number or only a round one. */
  readonly isOpen: boolean
}

/** No list is longer; so that a text of nothing but lists is read in one go. */
const longest = 24

const known = new WeakMap<Passage, readonly List[]>()

/** The lists of a passage, found once: “18件，其中网络12件、信函6件”, “（自然人16件、企业2件）”. */
export function listsIn(passage: Passage): readonly List[] {
  const found = known.get(passage) ?? findLists(passage)
  known.set(passage, found)
  return found
}

function findLists(passage: Passage): readonly List[] {
  const counts = countsOf(passage)
  let last: List | undefined
  return counts.flatMap((whole, at) => {
    const next = counts[at + 1]
    if (!next || !isOpened(passage, whole, next)) return []
    const list = listFrom(passage, whole, counts.slice(at + 1, at + 1 + longest))
    // A second 其中 in a list: what comes after it may belong to either whole.
    if (list?.kind === 'plain' && next.clause.lead !== '（' && last?.items.includes(whole))
      return []
    last = list ?? last
    return list ? [list] : []
  })
}

/** Whether the next number is the first part of this one. */
function isOpened(passage: Passage, whole: Count, next: Count): boolean {
  const { clause, kind } = whole
  if (next.clause === clause) return isSplit(whole, next)
  const between = passage.clauses.slice(clause.index + 1, next.clause.index + 1)
  const isNear = between.length <= 3 && next.clause.sentence - clause.sentence <= 1
  const first = memberAt(between, 0)
  if (!isNear) return false
  if (first === next.clause && first.lead === '（' && first.depth > clause.depth) return true
  if (between.some(({ depth }) => depth !== clause.depth)) return false
  if (kind !== 'plain' && kind === next.kind) return false
  if (first.features.has('among')) return true
  return first.sentence === clause.sentence && isAnnounced(whole, next, between)
}

/** “18件申请中6件…” in one clause. */
function isSplit({ clause, quantity }: Count, next: Count): boolean {
  return clause.tokens.some(
    ({ feature, start }) =>
      feature === 'outOf' && quantity.end <= start && start < next.quantity.start,
  )
}

/** A colon, “…中”, 分别, or ways of coming in right after the requests. */
function isAnnounced(
  { clause, topic, kind }: Count,
  next: Count,
  between: readonly Clause[],
): boolean {
  if (clause.tail === '：' || clause.tokens.at(-1)?.feature === 'outOf') return true
  if (between.some(({ features }) => features.has('respectively'))) return true
  const isPart = next.kind === 'channel' || next.kind === 'column'
  return between[0] === next.clause && isPart && topic === 'request' && kind === 'plain'
}

function listFrom({ clauses }: Passage, whole: Count, after: readonly Count[]): List | undefined {
  const first = memberAt(after, 0)
  const { depth, sentence } = first.clause
  const inSentence = after.filter(({ clause }) => clause.sentence === sentence)
  const over = inSentence.findIndex(({ clause }) => clause.depth < depth)
  const here = inSentence
    .slice(0, over < 0 ? undefined : over)
    .filter(({ clause }) => clause.depth === depth)
  const kind = kindOfList(here)
  const { items, isMixed } = partsOf(whole, here, kind)
  const last = items.at(-1)
  if (!last) return undefined
  const further = after.filter(
    (count) =>
      count.start > last.start && count.clause.depth === depth && isSameMeasure(count, whole),
  )
  const from = clauses
    .slice(whole.clause.index + 1, first.clause.index)
    .find(({ features }) => features.has('among'))
  const within = clauses.slice((from ?? first.clause).index, last.clause.index + 1)
  const near = clauses.slice(whole.clause.index, last.clause.index + 2)
  const isComplete = near.some(({ features }) => features.has('respectively'))
  const isMissing = isMixed || isOpen(within, near, [whole, ...items])
  return { whole, items, further, kind, isComplete, isOpen: isMissing }
}

interface Parts {
  readonly items: readonly Count[]
  /** A number beside them is measured otherwise. */
  readonly isMixed: boolean
}

/** The parts among the numbers of a sentence; what a second 其中 names is part of a part. */
function partsOf(whole: Count, here: readonly Count[], kind: Reading['kind']): Parts {
  let isNested = false
  const own = here.filter(({ clause }, at) => {
    if (clause.lead === '；') isNested = false
    if (clause.features.has('among') && at > 0) isNested = true
    return !isNested
  })
  const over = own.findIndex((count) => kind !== 'plain' && count.kind !== kind)
  const parts = own.slice(0, over < 0 ? undefined : over)
  const items = parts.filter((count) => isSameMeasure(count, whole))
  return { items, isMixed: items.length < parts.length }
}

/** What all of its first two parts are. */
function kindOfList([first, second]: readonly Count[]): Reading['kind'] {
  return first && (!second || second.kind === first.kind || first.kind !== 'plain')
    ? first.kind
    : 'plain'
}

function isOpen(
  within: readonly Clause[],
  near: readonly Clause[],
  counts: readonly Count[],
): boolean {
  if (counts.some(({ quantity }) => quantity.loose)) return true
  if (near.slice(1).some(({ features }) => features.has('rest'))) return true
  return within.some(
    ({ tokens, features }) =>
      !tokens.some(({ quantity }) => quantity) &&
      !tokens.every(isEmpty) &&
      !features.has('share') &&
      !isComparison(features) &&
      tokens.some(({ kind }) => kind !== 'percent') &&
      !tokens.some(({ kind }) => kind === 'percent'),
  )
}

/** Some reading of the list adds up to its whole. */
export function canAddUp({ whole, items, further, kind }: List): boolean {
  const same = items.filter(({ quantity }) => quantity.measure === whole.quantity.measure)
  const readings = kind === 'plain' ? [[...items, ...further], same] : [items]
  return readings.some((reading) => hasPrefix(reading, whole.quantity.value, kind !== 'plain'))
}

function hasPrefix(counts: readonly Count[], whole: number, isWhole: boolean): boolean {
  let sum = 0
  const sums = counts.map(({ quantity }) => {
    sum += quantity.value
    return sum
  })
  return isWhole ? sums.at(-1) === whole : sums.slice(1).includes(whole)
}

/** Two ways of coming in or more that stand beside each other in a sentence, without a whole of theirs. */
export function channelRuns(passage: Passage): readonly (readonly Count[])[] {
  const listed = new Set(listsIn(passage).flatMap(({ items }) => items.map(({ start }) => start)))
  const runs: Count[][] = []
  let run: Count[] = []
  for (const count of countsOf(passage)) {
    const isNext = run.at(-1)?.clause.sentence === count.clause.sentence
    if (!isNext) run = []
    const isChannel = count.kind === 'channel' && count.topic === 'request' && count.year === 'this'
    if (!isChannel || listed.has(count.start) || count.clause.depth > 0) continue
    run.push(count)
    if (run.length === 2) runs.push(run)
  }
  return runs.filter((items) => isWhole(passage, items))
}

/** Every way has its number, and none is said to be left out. */
function isWhole({ clauses }: Passage, items: readonly Count[]): boolean {
  const [from = 0, to = 0] = [items[0], items.at(-1)].map((item) => item?.clause.index)
  const within = clauses.slice(from, to + 1)
  return (
    !isOpen(within, clauses.slice(from, to + 2), items) &&
    within.every(({ features }) => !features.has('bar'))
  )
}
