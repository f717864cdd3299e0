import type { RelationInstance } from '#lib/report/form.ts'
import { type Settled, sum } from '#lib/report/settled.ts'
import { type Gap, isOther } from './relation-sentence.ts'

/** A relation that does not hold at one line. */
export interface Broken {
  readonly instance: RelationInstance
  readonly gap: Gap
}

/**
 * The sums of both sides where they do not agree, else undefined. A blank or junk makes a side
 * unknown, so nothing is said; nor where every cell is computed and only repeats its parts.
 */
export function gapOf(settled: Settled, instance: RelationInstance): Gap | undefined {
  const { kind } = instance.relation
  if (kind === 'zero') return zeroGap(settled, instance)
  const left = sum(settled.values, instance.left)
  if (left === null) return undefined
  const right = sum(settled.values, instance.right)
  if (right === null || left === right || (kind === 'atMost' && left < right)) return undefined
  return isComputed(settled, instance) ? undefined : { left, right }
}

/** Every relation of the form that does not hold, in the order of the form. */
export function brokenRelations(settled: Settled): readonly Broken[] {
  const broken: Broken[] = []
  for (const instance of settled.form.relations) {
    const gap = gapOf(settled, instance)
    if (gap) broken.push({ instance, gap })
  }
  return broken
}

function zeroGap({ values }: Settled, { left }: RelationInstance): Gap | undefined {
  if (!left.some((at) => isOther(values[at]))) return undefined
  return { left: left.filter((at) => isOther(values[at])).length, right: 0 }
}

function isComputed({ derived }: Settled, { left, right }: RelationInstance): boolean {
  return left.every((at) => derived[at]) && right.every((at) => derived[at])
}
