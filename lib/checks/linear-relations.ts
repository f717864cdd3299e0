import type { RelationInstance } from '#lib/report/form.ts'
import type { Settled } from '#lib/report/settled.ts'
import { gapOf } from './broken-relations.ts'

/** How much a typed cell counts in a difference, by its position. */
export type Weights = ReadonlyMap<number, number>

/** A relation as a sum of typed cells: `gap` is left less right, and typing one more changes it by the weight. */
export interface LinearRelation {
  readonly instance: RelationInstance
  readonly weights: Weights
  readonly gap: number
  /** Whether it is told as broken. */
  readonly isBroken: boolean
}

/** Every relation whose numbers are known and of which something was typed, its computed totals resolved. */
export function linearRelations(settled: Settled): readonly LinearRelation[] {
  const resolved = resolvedCells(settled)
  return settled.form.relations.flatMap((instance): LinearRelation[] => {
    const { relation, left, right } = instance
    if (relation.kind === 'zero') return []
    const weights = new Map<number, number>()
    for (const at of left) addTo(weights, resolved(at), 1)
    for (const at of right) addTo(weights, resolved(at), -1)
    const gap = difference(settled, instance)
    const isBroken = gapOf(settled, instance) !== undefined
    // One that is computed all through and only repeats what its parts break is left to them.
    if (gap === undefined || isBroken === isHeld(relation.kind, gap)) return []
    return [{ instance, weights, gap, isBroken }]
  })
}

/** Whether a difference of left and right is one that a relation allows. */
export function isHeld(kind: 'sum' | 'atMost', gap: number): boolean {
  return kind === 'sum' ? gap === 0 : gap <= 0
}

/** Of each position the typed cells that it is made of. */
function resolvedCells({ form, derived }: Settled): (at: number) => Weights {
  const sums = new Map<number, Weights>()
  const resolved = (at: number): Weights => sums.get(at) ?? new Map([[at, 1]])
  for (const { total, parts } of form.derivations) {
    if (!derived[total]) continue
    const weights = new Map<number, number>()
    for (const part of parts) addTo(weights, resolved(part), 1)
    sums.set(total, weights)
  }
  return resolved
}

function addTo(weights: Map<number, number>, other: Weights, sign: number): void {
  for (const [at, weight] of other) weights.set(at, (weights.get(at) ?? 0) + sign * weight)
}

/** Left less right; undefined where a number is not known. */
function difference({ values }: Settled, { left, right }: RelationInstance): number | undefined {
  let gap = 0
  for (const at of left) gap += numberOr(values[at])
  for (const at of right) gap -= numberOr(values[at])
  return Number.isSafeInteger(gap) ? gap : undefined
}

function numberOr(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN
}
