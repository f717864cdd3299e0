import type { CheckInput } from '../check.ts'
import { isEmpty } from './beside.ts'
import { type Count, countsOf } from './counts.ts'
import type { Passage } from './readings.ts'
import { statedWrongly } from './stated-wrongly.ts'

/** Parts, and the total that is told after them: “网站120条、公众号60条，共180条”. */
export interface Total {
  readonly whole: Count
  readonly items: readonly Count[]
}

/** No list is longer. */
const longest = 24

/** The totals of a passage that are not the sum of what stands before them. */
export function wrongTotalsIn(input: CheckInput, passage: Passage): readonly Total[] {
  const counts = countsOf(passage)
  return counts.flatMap((whole, at) => {
    if (!isTotal(whole) || whole.quantity.loose) return []
    const items = before(counts.slice(Math.max(0, at - longest), at), whole)
    if (items.length < 2 || hasSuffix(items, whole.quantity.value)) return []
    if (items.some((item) => isOfEach(passage, item))) return []
    if ([whole, ...items].some((count) => statedWrongly(input, count))) return []
    return [{ whole, items }]
  })
}

/** “各社区设1名”: what each of several has is no part of the total. */
function isOfEach({ folded }: Passage, { clause }: Count): boolean {
  return /[各每]/.test(folded.text.slice(clause.start, clause.end))
}

/** Nothing but 共, 合计 stands before the number in its clause. */
function isTotal({ clause, quantity }: Count): boolean {
  const before = clause.tokens.filter(({ start }) => start < quantity.start)
  return (
    before.every(isEmpty) &&
    before.some(({ feature }) => feature === 'sum') &&
    clause.lead !== '（' &&
    clause.lead !== '。'
  )
}

/** The numbers of the sentence right before a total, as far as they are of its kind. */
function before(counts: readonly Count[], { clause, quantity }: Count): readonly Count[] {
  const items: Count[] = []
  for (const count of [...counts].reverse()) {
    if (count.clause.sentence !== clause.sentence || count.clause.depth < clause.depth) break
    if (count.clause.depth > clause.depth) continue
    if (count.quantity.measure !== quantity.measure || count.quantity.loose) break
    items.unshift(count)
  }
  return items
}

function hasSuffix(items: readonly Count[], whole: number): boolean {
  let sum = 0
  return [...items].reverse().some(({ quantity }) => {
    sum += quantity.value
    return sum === whole
  })
}
