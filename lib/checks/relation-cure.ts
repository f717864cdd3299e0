import { cellField } from '#lib/report/fields.ts'
import { cellAt, type RelationInstance } from '#lib/report/form.ts'
import { type Settled, sum } from '#lib/report/settled.ts'
import type { Cure } from './check.ts'
import { crossName, type Gap, isOther, printedNumber } from './relation-sentence.ts'

/** One click that makes a relation hold, where there is a likely one. */
export function relationCure(
  settled: Settled,
  instance: RelationInstance,
  gap: Gap,
): Cure | undefined {
  if (instance.relation.kind === 'zero') return zeroCure(settled, instance)
  if (instance.relation.kind === 'atMost') return undefined
  return backToSum(settled, instance, gap) ?? balancingCell(settled, instance, gap)
}

function zeroCure({ form, values }: Settled, { left }: RelationInstance): Cure {
  const others = left.filter((at) => isOther(values[at]))
  const writes = others.map((at) => ({ field: cellField(cellAt(form, at).id), value: 0 }))
  return { says: '改为 0', writes }
}

/** A typed total becomes the sum again, where the sum is what this relation asks for. */
function backToSum(settled: Settled, { right }: RelationInstance, gap: Gap): Cure | undefined {
  const [total = -1, ...more] = right
  if (more.length > 0 || settled.derived[total]) return undefined
  if (derivedSum(settled, total) !== gap.left) return undefined
  const { id, type } = cellAt(settled.form, total)
  const says = `改用合计值 ${printedNumber(gap.left, type)}`
  return { says, writes: [{ field: cellField(id), value: null }] }
}

/** The one cell on the right that is no total, unless a typed total is the likelier fault. */
function balancingCell(settled: Settled, instance: RelationInstance, gap: Gap): Cure | undefined {
  const [at, ...more] = instance.right.filter((one) => !cellAt(settled.form, one).isTotal)
  if (at === undefined || more.length > 0) return undefined
  const balanced = Number(settled.values[at]) + gap.left - gap.right
  if (balanced < 0 || hasDoubtfulTotal(settled, instance)) return undefined
  const { id, type } = cellAt(settled.form, at)
  return {
    says: `若“${crossName(settled, instance, at)}”为 ${printedNumber(balanced, type)} 则平衡`,
    writes: [{ field: cellField(id), value: balanced }],
  }
}

function hasDoubtfulTotal(settled: Settled, { left, right }: RelationInstance): boolean {
  return [...left, ...right].some((at) => {
    const derived = derivedSum(settled, at)
    return derived !== undefined && derived !== settled.values[at]
  })
}

/** What a total would be if it were computed; undefined for other cells. */
function derivedSum({ form, values }: Settled, position: number): number | null | undefined {
  const derivation = form.derivations.find(({ total }) => total === position)
  return derivation && sum(values, derivation.parts)
}
