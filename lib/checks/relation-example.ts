import { type Cell, cellAt, type Form, formOf, type RelationInstance } from '#lib/report/form.ts'
import type { Relation, Template } from '#templates/schema.ts'
import type { Example, Sample } from './check.ts'

/** An example of a relation, in the first place of the form where it stands: 6 and 5, and 5 and 5. */
export function relationExample(template: Template, relation: Relation): Example {
  const form = formOf(template)
  const first = form.relations.filter((one) => one.relation === relation).slice(0, 1)
  const sample = (left: number, right: number): Sample => ({
    cells: Object.fromEntries(
      first.flatMap((instance) => [
        ...sideCells(form, instance.left, left),
        ...sideCells(form, instance.right, right),
      ]),
    ),
  })
  if (relation.kind === 'zero') return { wrong: sample(1, 0), right: sample(0, 0) }
  return { wrong: sample(6, 5), right: sample(5, relation.kind === 'sum' ? 5 : 6) }
}

/** One side of a relation, all of it in its first cell. */
function sideCells(form: Form, side: RelationInstance['left'], sum: number) {
  return side.map((at, index): [string, number] => {
    const cell = cellAt(form, at)
    return [cell.id, index === 0 ? inside(cell, sum) : 0]
  })
}

function inside({ type }: Cell, value: number): number {
  return type === 'money' ? value * 1_000_000 : value
}
