import type { Quantity } from '#lib/text/quantity.ts'

/** The number in the unit of its cell: a count, or money in 分. */
export function inCellUnit({ value, measure }: Quantity): number {
  if (!measure.endsWith('元')) return value
  return Math.round(value * (measure === '万元' ? 1_000_000 : 100))
}

/** Whether a stated number, or none, may stand for the actual one: 近20 for 18. */
export function agrees(quantity: Quantity | undefined, actual: number): boolean {
  if (!quantity) return actual === 0
  const stated = inCellUnit(quantity)
  if (!quantity.loose) return stated === actual
  const step = Math.max(roundness(stated), 1)
  const low = quantity.loose === 'over' ? stated : stated - step
  const high = quantity.loose === 'under' ? stated : stated + step
  return low <= actual && actual <= high
}

/** The power of ten that a round number is rounded to: 300 → 100. */
function roundness(value: number): number {
  let step = 1
  while (value > 0 && value % (step * 10) === 0) step *= 10
  return step
}
