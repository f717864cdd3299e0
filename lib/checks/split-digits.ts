import { cellName } from '#lib/report/cell-name.ts'
import { cellAt, type RelationInstance } from '#lib/report/form.ts'
import { memberAt } from '#lib/text/member-at.ts'
import { gapOf } from './broken-relations.ts'
import type { Check, CheckInput, Finding } from './check.ts'
import { numbersFinding } from './finding.ts'
import { partOfTable } from './part-of-table.ts'

/** Two neighbouring one-digit cells that repair a sum when they are read as one number. */
export const splitDigits: Check = {
  id: 'split-digits',
  name: '拆成两格的数字',
  severity: 'hint',
  rationale: '从 PDF 复制的表格里，一个两位数有时被拆成两格；两格合起来合计正好对得上时提示。',
  basis: '数字之间的逻辑关系',
  example: {
    wrong: {
      cells: {
        'requests.received.naturalPerson': 1,
        'requests.received.commercialEnterprise': 2,
        'requests.received.total': 12,
      },
    },
    right: {
      cells: {
        'requests.received.naturalPerson': 12,
        'requests.received.commercialEnterprise': 0,
        'requests.received.total': 12,
      },
    },
  },
  reads: ['cells'],
  run: (input) => input.settled.form.relations.flatMap((instance) => tornIn(input, instance)),
}

function tornIn(input: CheckInput, instance: RelationInstance): Finding[] {
  const { relation, left } = instance
  if (relation.kind !== 'sum' || relation.forEach !== 'row') return []
  const gap = gapOf(input.settled, instance)
  if (!gap) return []
  const { values, form } = input.settled
  return left.slice(1).flatMap((next, index) => {
    const at = memberAt(left, index)
    const [tens, ones] = [values[at], values[next]]
    if (!isDigit(tens) || tens === 0 || !isDigit(ones) || gap.left + 9 * tens !== gap.right)
      return []
    const cells = [at, next].map((each) => cellAt(form, each))
    const [first, second] = cells.map(cellName)
    return [
      numbersFinding(splitDigits, {
        message: `${first} ${tens} 与${second} ${ones} 合成 ${tens * 10 + ones}，这一行就等于合计 ${gap.right}，可能是一个数被拆成了两格。`,
        cells: cells.map(({ id }) => id),
        numbers: [tens, ones],
        part: partOfTable(input.template, instance.table.id)?.id,
      }),
    ]
  })
}

function isDigit(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 9
}
