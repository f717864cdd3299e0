import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableBlock } from '#lib/document/compose.ts'
import { stemKey } from '#lib/document/recognise/label-key.ts'
import { labelledCells } from '#lib/page/table-labels.ts'
import { formOf } from '#lib/report/form.ts'
import { annualReport2019 } from '#templates/annual-report-2019/template.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import type { Table, Template } from '#templates/schema.ts'
import { GridMap } from './grid-map.ts'
import { isClean, planPaste } from './paste-plan.ts'
import { blockOfText, transposed } from './pasted-block.ts'

/** How a label or a head may be written. */
const spellings = ['label', 'short', 'bare'] as const
type Spelling = (typeof spellings)[number]

/** A block that somebody made from a table of the form, and what was done to it. */
interface Made {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly spelling: Spelling
  readonly hasLabels: boolean
  readonly hasHeads: boolean
  readonly hasGroups: boolean
  readonly hasOrdinals: boolean
  readonly hasUnits: boolean
  readonly hasTitle: boolean
  readonly hasNote: boolean
  readonly isTransposed: boolean
  readonly at: number
}

const plainly = {
  spelling: 'label',
  hasLabels: true,
  hasHeads: true,
  hasGroups: false,
  hasOrdinals: false,
  hasUnits: false,
  hasTitle: false,
  hasNote: false,
  isTransposed: false,
} as const

function written(line: { readonly label: string; readonly short: string }, spelling: Spelling) {
  return spelling === 'bare' ? stemKey(line.label) : line[spelling]
}

function figureOf(table: Table, row: string, column: string): number {
  const rows = Object.keys(table.rows)
  return 1000 + 100 * rows.indexOf(row) + 7 * Object.keys(table.columns).indexOf(column)
}

/** The text of the block as a spreadsheet copies it. */
function textOf(template: Template, table: Table, made: Made): string {
  const { cells } = formOf(template)
  const groups = new Map(
    labelledCells(tableBlock(table)).map(({ cell, row }) => [
      cell.ref?.split('.')[1],
      row[0] ?? '',
    ]),
  )
  const body = made.rows.map((row, at) => {
    const values = made.columns.map((column) =>
      cells.some((cell) => cell.table.id === table.id && cell.row === row && cell.column === column)
        ? String(figureOf(table, row, column))
        : '',
    )
    const line = table.rows[row]
    return [
      ...(made.hasOrdinals ? [String(at + 1)] : []),
      ...(made.hasGroups ? [groups.get(row) ?? ''] : []),
      ...(made.hasLabels && line ? [written(line, made.spelling)] : []),
      ...(made.hasUnits ? ['件'] : []),
      ...values,
    ]
  })
  const heads = [
    ...(made.hasOrdinals ? ['序号'] : []),
    ...(made.hasGroups ? ['类别'] : []),
    ...(made.hasLabels ? ['项目'] : []),
    ...(made.hasUnits ? ['单位'] : []),
    ...made.columns.map((column) => {
      const line = table.columns[column]
      return line ? written(line, made.spelling) : ''
    }),
  ]
  const block = made.hasHeads ? [heads, ...body] : body
  const rows = made.isTransposed ? transposed(block) : block
  return [
    ...(made.hasTitle ? ['云澜市青禾区柳塘街道办事处情况表'] : []),
    ...rows.map((row) => row.map((text) => text ?? '').join('\t')),
    ...(made.hasNote ? ['注：以上数据截至年底，由办公室汇总填写。'] : []),
  ].join('\r\n')
}

function planOf(template: Template, table: Table, text: string, at: number) {
  const form = formOf(template)
  const printed = tableBlock(table)
  const map = new GridMap(printed)
  const own = form.cells.filter((cell) => cell.table.id === table.id)
  const place = map.at(own[at % own.length]?.id ?? '')
  if (!place) throw new Error(table.id)
  return planPaste(
    { tables: [blockOfText(text)], told: [] },
    { form, table: printed, map, at: place, cells: {} },
  )
}

/** The landings that stand in another cell than the one they were made for. */
function misplaced(table: Table, plan: ReturnType<typeof planOf>): readonly string[] {
  return plan.landings
    .filter(({ cell, text }) => text !== String(figureOf(table, cell.row, cell.column)))
    .map(({ cell, text }) => `${text} in ${cell.id}`)
}

const tables = [annualReport2021, annualReport2019].flatMap((template) =>
  template.tables.map((table) => ({ name: `${template.id} ${table.id}`, template, table })),
)

describe.each(tables)('a block made from $name', ({ template, table }) => {
  const lines = (side: 'rows' | 'columns') => {
    const ids = Object.keys(table[side])
    return fc.shuffledSubarray(ids, { minLength: 1 })
  }
  const at = fc.nat(200)

  it('with labels and heads lands right at once, in any order, in part, wherever the caret is', () => {
    fc.assert(
      fc.property(lines('rows'), lines('columns'), at, (rows, columns, caret) => {
        const made = { ...plainly, rows, columns, at: caret }
        const text = textOf(template, table, made)
        const plan = planOf(template, table, text, caret)
        const values = text.match(/\b\d{4}\b/g) ?? []
        expect([plan.doubts, plan.landings.map((one) => one.text)]).toEqual([[], values])
        expect(misplaced(table, plan)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('with anything around it never has a wrong cell without being shown, and drops no value untold', () => {
    const made = fc.record({
      rows: lines('rows'),
      columns: lines('columns'),
      spelling: fc.constantFrom(...spellings),
      hasLabels: fc.boolean(),
      hasHeads: fc.boolean(),
      hasGroups: fc.boolean(),
      hasOrdinals: fc.boolean(),
      hasUnits: fc.boolean(),
      hasTitle: fc.boolean(),
      hasNote: fc.boolean(),
      isTransposed: fc.boolean(),
      at,
    })
    fc.assert(
      fc.property(made, (one) => {
        fc.pre(one.hasLabels || one.hasHeads)
        const rows = one.hasLabels ? one.rows : inOrder(one.rows, Object.keys(table.rows))
        const columns = one.hasHeads
          ? one.columns
          : inOrder(one.columns, Object.keys(table.columns))
        const text = textOf(template, table, { ...one, rows, columns })
        const plan = planOf(template, table, text, one.at)
        const pasted = text.split(/\t|\r\n/).filter((part) => /^\d{4}$/.test(part))
        const isNamed = one.hasLabels && one.hasHeads && pasted.length > 0 && !plan.isEitherWay
        if (isClean(plan) || isNamed) expect(misplaced(table, plan)).toEqual([])
        const told = [...plan.placed.placed, ...plan.frame.others].map((part) => part.text)
        for (const value of pasted) expect(told).toContain(value)
        if (plan.placed.placed.some(({ cell }) => !cell)) expect(isClean(plan)).toBe(false)
      }),
      { numRuns: 100 },
    )
  })
})

function inOrder(some: readonly string[], all: readonly string[]): readonly string[] {
  return all.filter((one) => some.includes(one))
}
