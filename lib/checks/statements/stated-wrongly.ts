import { memberAt } from '#lib/text/member-at.ts'
import { proseOf } from '#templates/prose.ts'
import type { CheckInput } from '../check.ts'
import { sumOfCells } from '../sum-of-cells.ts'
import { agrees } from './agrees.ts'
import type { Claim, Reading } from './reading.ts'

interface Wrong {
  readonly claim: Claim
  /** What the first of its sums is in the tables, and its cells. */
  readonly actual: number
  readonly cells: readonly string[]
}

/** A number that is none of the sums it is said to be; undefined where one of them is not known. */
export function statedWrongly(input: CheckInput, reading: Reading): Wrong | undefined {
  const { claim, quantity, part, year } = reading
  if (!claim || year !== 'this' || !isCompared(input, part) || !isCount(reading, claim))
    return undefined
  const sums = claim.sums.map((cells) => sumOfCells(input.settled, cells))
  const known = sums.flatMap((sum) => sum ?? [])
  if (known.length < sums.length || known.some((sum) => agrees(quantity, sum))) return undefined
  return { claim, actual: memberAt(known, 0), cells: claim.cells }
}

function isCompared({ template }: CheckInput, part: string): boolean {
  return proseOf(template.id)?.parts.includes(part) === true
}

const measures = new Set('件 条 宗 次 份 起 例 项 个 封 件次 人次 部'.split(' ').concat(''))

/** Money is compared with money only. */
function isCount({ quantity }: Reading, { isMoney }: Claim): boolean {
  if (!quantity) return true
  return isMoney ? quantity.measure.endsWith('元') : measures.has(quantity.measure)
}
