import { cellName } from '#lib/report/cell-name.ts'
import { cellField } from '#lib/report/fields.ts'
import { cellAt, type RelationInstance } from '#lib/report/form.ts'
import { type Settled, settledTyped, sum } from '#lib/report/settled.ts'
import { memberAt } from '#lib/text/member-at.ts'
import { brokenRelations } from './broken-relations.ts'
import type { Cure } from './check.ts'
import { isHeld, type LinearRelation, linearRelations } from './linear-relations.ts'
import { crossName, isOther, printedNumber } from './relation-sentence.ts'

/** The cures of relations that do not hold; those made together leave no sum that does not hold. */
export type RelationCures = ReadonlyMap<RelationInstance, Cure>

const known = new WeakMap<Settled, RelationCures>()

/**
 * What would mend the relations that do not hold. Those that share a typed cell are looked at together, and the
 * one cell whose change mends them all without breaking another is offered once, at the first of them.
 */
export function relationCures(settled: Settled): RelationCures {
  const found = known.get(settled) ?? curesFor(settled, linearRelations(settled))
  known.set(settled, found)
  return found
}

type Group = readonly [LinearRelation, ...LinearRelation[]]
type Cured = readonly [RelationInstance, Cure]

function curesFor(settled: Settled, all: readonly LinearRelation[]): RelationCures {
  const groups = groupsOf(all.filter(({ isBroken }) => isBroken))
  const sums = groups.flatMap((group): readonly Cured[] => {
    const mends = mendsOf(settled, all, group)
    if (mends.length === 0) return computedAgain(settled, group)
    const cure = cureOf(settled, mends, group)
    return cure ? [[group[0].instance, cure]] : []
  })
  return new Map([...sums, ...zeros(settled, all)])
}

/** The broken relations, those together that hang together by a typed cell. */
function groupsOf(broken: readonly LinearRelation[]): readonly Group[] {
  let groups: readonly Group[] = []
  for (const relation of broken) {
    const isTouched = (group: Group) =>
      group.some(({ weights }) => [...weights.keys()].some((at) => relation.weights.has(at)))
    const [first, ...more] = groups.filter(isTouched)
    const joined: Group = first ? [...first, ...more.flat(), relation] : [relation]
    groups = [...groups.filter((group) => group !== first && !more.includes(group)), joined]
  }
  return groups
}

/** One typed cell and what it would have to hold. */
interface Mend {
  readonly at: number
  readonly value: number
}

/** Every single cell whose change makes all of a group hold and breaks no other relation. */
function mendsOf(settled: Settled, all: readonly LinearRelation[], group: Group): readonly Mend[] {
  const base = group.find(({ instance }) => instance.relation.kind === 'sum')
  if (!base) return []
  return [...base.weights].flatMap(([at, weight]): readonly Mend[] => {
    const by = -base.gap / weight
    const value = Number(settled.values[at]) + by
    const isMended = all.every((one) => holdsAfter(one, (cell) => (cell === at ? by : 0), group))
    return isMended && isPossible(settled, at, value) ? [{ at, value }] : []
  })
}

/** Whether a relation holds once cells have changed; a broken one of another group has its own cure. */
function holdsAfter(
  { instance, weights, gap, isBroken }: LinearRelation,
  changeOf: (at: number) => number,
  group: readonly LinearRelation[],
): boolean {
  let after = gap
  for (const [at, weight] of weights) after += weight * changeOf(at)
  const isOfAnother = isBroken && !group.some((one) => one.instance === instance)
  if (isOfAnother) return after === gap
  return isHeld(instance.relation.kind === 'sum' ? 'sum' : 'atMost', after)
}

/** A count or an amount from 0 on; and nothing but 0 where a row is to be 0. */
function isPossible({ form }: Settled, at: number, value: number): boolean {
  const isZeroRow = form.relations.some(
    ({ relation, left }) => relation.kind === 'zero' && left.includes(at),
  )
  const isFree = isZeroRow ? value === 0 : value >= 0 || cellAt(form, at).type === 'change'
  return isFree && Number.isSafeInteger(value)
}

/** The only cell that mends a group; where there are several, a total that is no sum or the cell that balances. */
function cureOf(settled: Settled, mends: readonly Mend[], group: Group): Cure | undefined {
  const sums = mends.filter(({ at, value }) => value === derivedSum(settled, at))
  const [total, ...moreTotals] = sums
  if (total && moreTotals.length === 0) return backToSum(settled, total)
  const [only, ...more] = mends
  if (only && more.length === 0) return changed(settled, only, group.length)
  for (const { instance } of group) {
    const balancing = balancingCell(settled, instance)
    const mend = mends.find(({ at }) => at === balancing)
    if (mend) return balanced(settled, instance, mend)
  }
  return undefined
}

function changed(settled: Settled, { at, value }: Mend, count: number): Cure {
  const cell = cellAt(settled.form, at)
  return {
    says: `“${cellName(cell)}”改为 ${printedNumber(value, cell.type)}，${count} 处不平就都平了`,
    writes: [{ field: cellField(cell.id), value }],
  }
}

function backToSum({ form }: Settled, { at, value }: Mend): Cure {
  const { id, type } = cellAt(form, at)
  const says = `改用合计值 ${printedNumber(value, type)}`
  return { says, writes: [{ field: cellField(id), value: null }] }
}

/** The one cell on the right of a relation that is no total. */
function balancingCell({ form }: Settled, { right }: RelationInstance): number | undefined {
  const [at, ...more] = right.filter((one) => !cellAt(form, one).isTotal)
  return more.length === 0 ? at : undefined
}

function balanced(settled: Settled, instance: RelationInstance, { at, value }: Mend): Cure {
  const { id, type } = cellAt(settled.form, at)
  return {
    says: `若“${crossName(settled, instance, at)}”为 ${printedNumber(value, type)} 则平衡`,
    writes: [{ field: cellField(id), value }],
  }
}

/** What a total would be if it were computed; undefined for other cells. */
function derivedSum({ form, values }: Settled, position: number): number | null | undefined {
  const derivation = form.derivations.find(({ total }) => total === position)
  return derivation && sum(values, derivation.parts)
}

/** Where several typed totals are no sums: all of them computed again, if then everything holds. */
function computedAgain(settled: Settled, group: Group): readonly Cured[] {
  const { form, values, derived } = settled
  const wrong = group.filter(({ instance }) =>
    form.derivations.some(({ parts }) => parts === instance.left),
  )
  const totals = new Set(wrong.map(({ instance }) => memberAt(instance.right, 0)))
  const isAbsent = (at: number) => totals.has(at) || (derived[at] && cellAt(form, at).isTotal)
  const after = settledTyped(
    form,
    values.map((value, at) => (isAbsent(at) ? undefined : value)),
  )
  const others = new Set(brokenRelations(settled).map(({ instance }) => instance))
  for (const { instance } of group) others.delete(instance)
  if (brokenRelations(after).some(({ instance }) => !others.has(instance))) return []
  return wrong.map(({ instance }): Cured => {
    const total = memberAt(instance.right, 0)
    return [instance, backToSum(settled, { at: total, value: Number(after.values[total]) })]
  })
}

/** A row that is to be 0 becomes so, where nothing else breaks by it. */
function zeros(settled: Settled, all: readonly LinearRelation[]): readonly Cured[] {
  const { form, values, derived } = settled
  return form.relations.flatMap((instance): readonly Cured[] => {
    const others = instance.left.filter((at) => isOther(values[at]) && !derived[at])
    if (instance.relation.kind !== 'zero' || others.length === 0) return []
    const changeOf = (at: number) => (others.includes(at) ? -Number(values[at]) : 0)
    if (!all.every((one) => holdsAfter(one, changeOf, []))) return []
    const writes = others.map((at) => ({ field: cellField(cellAt(form, at).id), value: 0 }))
    return [[instance, { says: '改为 0', writes }]]
  })
}
