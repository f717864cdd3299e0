import { type CellId, cellId } from '#lib/report/cell-id.ts'
import { cellField } from '#lib/report/fields.ts'
import { cellOf } from '#lib/report/form.ts'
import type { LastYear } from '#lib/report/last-year.ts'
import type { Settled } from '#lib/report/settled.ts'
import { memberNamed } from '#lib/text/member-at.ts'
import type { AcrossYears, Line, Table, Template } from '#templates/schema.ts'
import { acrossYearsExample } from './across-years-example.ts'
import type { Check, CheckInput, Cure, Finding } from './check.ts'
import { numbersFinding } from './finding.ts'
import { partOfTable } from './part-of-table.ts'
import { printedNumber } from './relation-sentence.ts'

/** One check for each relation of a template to last year's report; its id is the relation's. */
export function acrossYearsChecks(template: Template): readonly Check[] {
  return template.tables.flatMap((table) =>
    (table.acrossYears ?? []).map((relation) => acrossYearsCheck(table, relation)),
  )
}

function acrossYearsCheck(table: Table, relation: AcrossYears): Check {
  const check: Check = {
    id: relation.id,
    name: relation.says.replace(/。$/, ''),
    severity: relation.severity ?? 'error',
    rationale: relation.says,
    basis: relation.basis,
    example: acrossYearsExample(table, relation),
    reads: ['cells', 'identity'],
    needs: 'lastYear',
    run(input) {
      const { lastYear } = input
      if (!lastYear) return []
      const lines = relation.forEach === 'row' ? table.rows : table.columns
      return Object.keys(lines).flatMap((line) =>
        breakAt(check, { input, lastYear }, { table, relation, line }),
      )
    },
  }
  return check
}

interface Years {
  readonly input: CheckInput
  readonly lastYear: LastYear
}

interface Place {
  readonly table: Table
  readonly relation: AcrossYears
  readonly line: string
}

function breakAt(check: Check, { input, lastYear }: Years, place: Place): Finding[] {
  const { relation } = place
  const last = term(lastYear.settled, place, relation.last)
  const plus = terms(input.settled, place, relation.plus)
  const minus = terms(input.settled, place, relation.minus)
  const now = term(input.settled, place, relation.now)
  if (!last || !now || !plus || !minus) return []
  const expected = last.value + total(plus) - total(minus)
  if (expected === now.value) return []
  const isPart = relation.severityOfParts !== undefined && !isTotal(input.settled, now.id)
  return [
    numbersFinding(check, {
      message: sentence({ last, plus, minus, now, expected }, place),
      severity: isPart ? relation.severityOfParts : check.severity,
      cells: [...plus, ...minus, now].map(({ id }) => id),
      numbers: [expected, now.value],
      part: partOfTable(input.template, place.table.id)?.id,
      cure: cureOf(input.settled, now, expected),
      mayOverrule: (!isPart && check.severity === 'error') || undefined,
      answers: relation.answers,
    }),
  ]
}

interface Term {
  readonly id: CellId
  readonly name: string
  readonly value: number
}

/** The cell of a line at the place, if the form has it and it holds a number. */
function term({ form, values }: Settled, place: Place, other: string): Term | undefined {
  const { table, relation, line } = place
  const byRow = relation.forEach === 'row'
  const id = byRow ? cellId(table.id, line, other) : cellId(table.id, other, line)
  const value = values[form.indexOf.get(id) ?? -1]
  const name = memberNamed<Line>(byRow ? table.columns : table.rows, other).short
  return typeof value === 'number' ? { id, name, value } : undefined
}

type Terms = readonly Term[]

/** All of the cells, or undefined where one of them holds no number. */
function terms(settled: Settled, place: Place, lines: readonly string[] = []): Terms | undefined {
  const found = lines.flatMap((line) => term(settled, place, line) ?? [])
  return found.length < lines.length ? undefined : found
}

function total(all: Terms): number {
  return all.reduce((sum, { value }) => sum + value, 0)
}

interface Compared {
  readonly last: Term
  readonly plus: Terms
  readonly minus: Terms
  readonly now: Term
  readonly expected: number
}

/** `总计：上年报告的结转下年度 3，本年的上年结转 2，相差 1。` */
function sentence({ last, plus, minus, now, expected }: Compared, place: Place): string {
  const { table, relation, line } = place
  const lines = relation.forEach === 'row' ? table.rows : table.columns
  const name = memberNamed<Line>(lines, line).short
  const added = plus.map((each) => ` + ${each.name} ${each.value}`)
  const taken = minus.map((each) => ` − ${each.name} ${each.value}`)
  const sum = added.length + taken.length > 0 ? ` = ${expected}` : ''
  const before = `上年报告的${last.name} ${last.value}${added.join('')}${taken.join('')}${sum}`
  const difference = printedNumber(Math.abs(expected - now.value), 'count')
  return `${name}：${before}，本年的${now.name} ${now.value}，相差 ${difference}。`
}

function isTotal({ form }: Settled, id: CellId): boolean {
  return cellOf(form, id).isTotal
}

/** What follows from last year's report, unless the cell is a total that adds up by itself. */
function cureOf(settled: Settled, { id }: Term, expected: number): Cure | undefined {
  const { form, derived } = settled
  const isSum = isTotal(settled, id) && derived[form.cells.findIndex((cell) => cell.id === id)]
  if (isSum || expected < 0) return undefined
  return {
    says: `改为 ${expected}`,
    writes: [{ field: cellField(id), value: expected }],
  }
}
