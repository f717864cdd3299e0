import { cellName } from '#lib/report/cell-name.ts'
import { printCell } from '#lib/report/cell-text.ts'
import { cellOf } from '#lib/report/form.ts'
import { valueAt } from '#lib/report/settled.ts'
import type { Check, CheckInput, Finding } from './check.ts'
import { type FeeStatement, feeStatementIn } from './fee-statement.ts'
import { numbersFinding } from './finding.ts'

/** What the text tells about fees agrees with what the tables hold. */
export const feeConsistency: Check = {
  id: 'fee-consistency',
  name: '收费的前后一致',
  severity: 'warning',
  rationale:
    '因逾期未缴费而不再处理申请，说明发出过收费通知；信息处理费计入表中的收费金额，所以实际收取的信息处理费一般不超过它。',
  basis: '《中华人民共和国政府信息公开条例》第四十二条；数字之间的逻辑关系',
  example: {
    wrong: {
      cells: { 'requests.closedFeeLapsed.naturalPerson': 2 },
      narratives: { otherMatters: '发出收费通知0件，总金额0元，实际收取0元。' },
    },
    right: {
      cells: { 'requests.closedFeeLapsed.naturalPerson': 2 },
      narratives: { otherMatters: '发出收费通知2件，总金额160元，实际收取0元。' },
    },
  },
  reads: ['cells', 'narratives', 'identity'],
  run(input) {
    const role = input.template.roles.feeStatement
    if (!role || input.report.year < role.fromYear) return []
    const text = input.report.narratives[role.part]?.trim() ?? ''
    if (text === '') return []
    const told = feeStatementIn(text)
    return [
      ...unpaidWithoutNotice(input, role.unpaid, told),
      ...moreThanFees(input, role.collected, told),
    ]
  },
}

function unpaidWithoutNotice(input: CheckInput, cell: string, told: FeeStatement): Finding[] {
  const unpaid = numberAt(input, cell)
  const isNoticed = [told.notices, told.charged, told.collected].some((figure) => (figure ?? 0) > 0)
  if (unpaid === 0 || isNoticed) return []
  const { name, cells, part } = named(input, cell)
  const notices = told.notices === undefined ? '没有写发出收费通知' : '写的是没有发出收费通知'
  return [
    numbersFinding(feeConsistency, {
      message: `${name} ${unpaid} 件，“${part?.title}”${notices}。`,
      cells,
      numbers: [unpaid, told.notices ?? null],
      part: part?.id,
    }),
  ]
}

function moreThanFees(input: CheckInput, cell: string, told: FeeStatement): Finding[] {
  const { collected = 0 } = told
  const fees = valueAt(input.settled, cell)
  if (typeof fees !== 'number' || collected <= fees) return []
  const { name, cells, part } = named(input, cell)
  const [text, table, more] = [collected, fees, collected - fees].map(
    (cents) => `${yuan(cents)} 元`,
  )
  return [
    numbersFinding(feeConsistency, {
      message: `“${part?.title}”写实际收取信息处理费 ${text}，${name} ${printCell(fees, 'money')} 万元（${table}），少 ${more}。`,
      cells,
      numbers: [collected, fees],
      part: part?.id,
    }),
  ]
}

function numberAt({ settled }: CheckInput, cell: string): number {
  const value = valueAt(settled, cell)
  return typeof value === 'number' ? value : 0
}

function named({ template, settled }: CheckInput, address: string) {
  const cell = cellOf(settled.form, address)
  const part = template.parts.find(({ id }) => id === template.roles.feeStatement?.part)
  return { name: cellName(cell), cells: [cell.id], part }
}

/** 分 as 元, to the 分. */
function yuan(cents: number): string {
  return String(Number((cents / 100).toFixed(2)))
}
