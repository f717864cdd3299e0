import { printCell } from '#lib/report/cell-text.ts'
import { cellAt, type RelationInstance } from '#lib/report/form.ts'
import type { CellValue } from '#lib/report/report.ts'
import type { Settled } from '#lib/report/settled.ts'
import { memberAt } from '#lib/text/member-at.ts'
import type { CellType } from '#templates/schema.ts'

/** More addends than this are not listed; the template names their sum. */
const listed = 4

/** The sums of both sides where a relation does not hold. */
export interface Gap {
  readonly left: number
  readonly right: number
}

/** `自然人：本年新收 6 + 上年结转 0 = 6，办理结果总计 5 + 结转下年度 0 = 5，相差 1。` */
export function relationSentence(settled: Settled, instance: RelationInstance, gap: Gap): string {
  const { relation, line } = instance
  if (relation.kind === 'zero') return zeroSentence(settled, instance)
  const { type } = cellAt(settled.form, memberAt(instance.left, 0))
  const named = (at: number) => namedNumber(settled, instance, at)
  const left = side(instance.left, named, { sum: gap.left, type, name: relation.leftName })
  const right = side(instance.right, named, { sum: gap.right, type, name: undefined })
  const difference = printedNumber(Math.abs(gap.left - gap.right), type)
  return relation.kind === 'sum'
    ? `${line.short}：${left}，${right}，相差 ${difference}。`
    : `${line.short}：${left}，超过${right}，多 ${difference}。`
}

/** A number as sentences print it: a count bare, money with 万元. */
export function printedNumber(value: number, type: CellType): string {
  return type === 'money' ? `${printCell(value, type)} 万元` : printCell(value, type)
}

/** The name of the line that crosses the relation's own at a cell. */
export function crossName(
  { form }: Settled,
  { relation }: RelationInstance,
  position: number,
): string {
  const { table, row, column } = cellAt(form, position)
  const isByColumn = relation.kind !== 'zero' && relation.forEach === 'column'
  return String((isByColumn ? table.rows[row] : table.columns[column])?.short)
}

function zeroSentence(settled: Settled, instance: RelationInstance): string {
  const others = instance.left.filter((at) => isOther(settled.values[at]))
  const named = others.map((at) => namedNumber(settled, instance, at))
  return `${instance.line.short}：${named.join('、')}，一般应为 0。`
}

/** Whether a cell holds a number that a `zero` forbids. */
export function isOther(value: CellValue | undefined): boolean {
  return typeof value === 'number' && value !== 0
}

function namedNumber(settled: Settled, instance: RelationInstance, at: number): string {
  const { type } = cellAt(settled.form, at)
  return `${crossName(settled, instance, at)} ${printedNumber(Number(settled.values[at]), type)}`
}

interface Side {
  readonly sum: number
  readonly type: CellType
  readonly name: string | undefined
}

function side(positions: readonly number[], named: (at: number) => string, all: Side): string {
  const sum = printedNumber(all.sum, all.type)
  if (positions.length > listed) return `${all.name ?? '各项'}之和 ${sum}`
  const addends = positions.map(named)
  return addends.length === 1 ? addends.join() : `${addends.join(' + ')} = ${sum}`
}
