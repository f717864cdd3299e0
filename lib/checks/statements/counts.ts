import type { Quantity } from '#lib/text/quantity.ts'
import type { Clause } from './clauses.ts'
import { isComparison } from './clauses.ts'
import type { Reading } from './reading.ts'
import type { Passage } from './readings.ts'

/** A number of a narrative that counts something. */
export interface Count extends Reading {
  readonly quantity: Quantity
}

/** Every count of a passage once, in order; comparisons, shares and averages count nothing. */
export function countsOf({ readings }: Passage): readonly Count[] {
  let last = -1
  return readings.flatMap((reading) => {
    const { quantity, clause } = reading
    if (!quantity || quantity.start === last || isAside(clause, quantity.start)) return []
    last = quantity.start
    return [{ ...reading, quantity }]
  })
}

const averages = ['perMonth', 'perQuarter', 'perWeek']

function isAside({ features, tokens }: Clause, at: number): boolean {
  if (isComparison(features) || averages.some((feature) => features.has(feature))) return true
  return tokens.some(({ feature, start }) => feature === 'share' && start < at)
}

const counting = new Set(
  '条 件 篇 份 期 个 项 次 则 部 宗 起 例 封 场 家 处 批 张'.split(' ').concat(''),
)

/** Measure words that may be added together. */
export function isSameMeasure({ quantity: one }: Count, { quantity: other }: Count): boolean {
  return one.measure === other.measure || (counting.has(one.measure) && counting.has(other.measure))
}

/** The sum of some counts. */
export function sumOf(counts: readonly Count[]): number {
  return counts.reduce((sum, { quantity }) => sum + quantity.value, 0)
}
