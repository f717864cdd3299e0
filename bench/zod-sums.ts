import * as z from 'zod'
import type { Form, RelationInstance } from '#lib/report/form.ts'

/** Checks the texts of all cells, in the order of the form; answers with the number of broken sums. */
export type SumCheck = (texts: readonly string[]) => number

/** The rival most web forms take: a zod object of every cell, its sums in one superRefine. */
export function zodSums(form: Form): SumCheck {
  const sums = form.relations.filter(({ relation }) => relation.kind === 'sum')
  const cells = form.cells.map(({ id, type }) => [id, type === 'count' ? count : money] as const)
  const schema = z.object(Object.fromEntries(cells)).superRefine((values, context) => {
    for (const sum of sums) {
      const [left, right] = [total(values, sum, 'left'), total(values, sum, 'right')]
      if (left !== right) context.addIssue({ code: 'custom', message: message(left, right) })
    }
  })
  const ids = form.cells.map(({ id }) => id)

  function total(values: Readonly<Record<string, number>>, sum: RelationInstance, side: Side) {
    return sum[side].reduce((all, at) => all + (values[ids[at] ?? ''] ?? 0), 0)
  }

  return (texts) => {
    const result = schema.safeParse(Object.fromEntries(ids.map((id, at) => [id, texts[at]])))
    return result.success ? 0 : result.error.issues.length
  }
}

type Side = 'left' | 'right'

const count = z.string().transform(Number).pipe(z.int().min(0))
const money = z.string().transform(Number).pipe(z.number().min(0))

function message(left: number, right: number): string {
  return `${left} ≠ ${right}`
}
