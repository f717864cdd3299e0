import { describe, expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { defineTable, defineTemplate } from '#templates/schema.ts'
import { cellAt, cellOf, formOf } from './form.ts'

const form = formOf(annualReport2021)

function idsAt(positions: readonly number[]) {
  return positions.map((at) => form.cells[at]?.id)
}

describe('the form of 2021', () => {
  test('has its 200 cells, 34 of them totals', () => {
    expect(form.cells).toHaveLength(200)
    expect(form.cells.filter(({ isTotal }) => isTotal)).toHaveLength(34)
    expect(new Set(form.cells.map(({ id }) => id)).size).toBe(200)
  })

  test.each([
    ['requests-row-total', 25],
    ['requests-outcomes-total', 7],
    ['requests-balance', 7],
    ['disputes-total', 3],
  ])('%s holds on %i lines', (id, count) => {
    expect(form.relations.filter(({ relation }) => relation.id === id)).toHaveLength(count)
  })

  test('relates 190 cells by its sums, and none of table 二', () => {
    const sums = form.relations.filter(({ relation }) => relation.kind === 'sum')
    const related = new Set(sums.flatMap(({ cells }) => cells))
    expect(related.size).toBe(190)
    expect([...related].filter((id) => id.startsWith('proactive.'))).toEqual([])
  })

  test('knows the place of each cell', () => {
    for (const [at, { id }] of form.cells.entries()) expect(form.indexOf.get(id)).toBe(at)
  })

  test('counts in 件, and the fee in 万元', () => {
    const fee = form.cells.filter(({ type }) => type === 'money')
    expect(fee.map(({ id, unit }) => [id, unit])).toEqual([
      ['proactive.administrativeFees.amount', '万元'],
    ])
    expect(form.cells.filter(({ unit }) => unit === '件')).toHaveLength(199)
  })

  test('derives each total once, and every part before its total', () => {
    const settledSoFar = new Set<number>()
    for (const { total, parts } of form.derivations) {
      const isOpen = (at: number) => form.cells[at]?.isTotal && !settledSoFar.has(at)
      expect(idsAt(parts.filter(isOpen))).toEqual([])
      expect(settledSoFar.has(total)).toBe(false)
      settledSoFar.add(total)
    }
    expect(settledSoFar.size).toBe(34)
  })

  test('is made once', () => {
    expect(formOf(annualReport2021)).toBe(form)
  })
})

describe('a form', () => {
  const basis = 'test'
  const visits = defineTable({
    id: 'visits',
    unit: '次',
    columns: { day: { label: '白天', short: '白天' }, all: { label: '合计', short: '合计' } },
    rows: {
      sum: { label: '全年', short: '全年' },
      first: { label: '上半年', short: '上半年' },
      second: { label: '下半年', short: '下半年', unit: '人' },
    },
    widths: [1, 1, 1],
    headerRows: 1,
    grid: [
      [{ text: '' }, { column: 'day' }, { column: 'all' }],
      [{ row: 'sum' }, { cell: ['sum', 'day'] }, { cell: ['sum', 'all'] }],
      [{ row: 'first' }, { cell: ['first', 'day'] }, { cell: ['first', 'all'] }],
      [{ row: 'second' }, { cell: ['second', 'day'] }, { text: '/' }],
    ],
    relations: [
      {
        id: 'year',
        kind: 'sum',
        derives: true,
        forEach: 'column',
        left: ['first', 'second'],
        right: ['sum'],
        says: '',
        basis,
      },
      {
        id: 'again',
        kind: 'sum',
        derives: true,
        forEach: 'column',
        left: ['second', 'first'],
        right: ['sum'],
        says: '',
        basis,
      },
      { id: 'none', kind: 'zero', rows: ['second'], exceptAgencies: [], says: '', basis },
    ],
  })
  const small = formOf(
    defineTemplate({
      id: 'visits',
      name: '',
      basis,
      appliesFrom: 2000,
      title: { pattern: '', yearFirst: '', words: [], expected: [] },
      preamble: [],
      tables: [visits],
      parts: [],
      roles: {},
    }),
  )

  test('leaves a relation out where the line lacks one of its cells', () => {
    const lines = small.relations.map(({ relation, line, cells }) => [
      relation.id,
      line.short,
      cells.length,
    ])
    expect(lines).toEqual([
      ['year', '白天', 3],
      ['again', '白天', 3],
      ['none', '下半年', 1],
    ])
  })

  test('takes a total from the first relation that derives it, wherever it stands', () => {
    expect(small.derivations).toEqual([{ total: 0, parts: [2, 4] }])
    expect(small.cells.map(({ isTotal }) => isTotal)).toEqual([true, false, false, false, false])
  })

  test('prefers the unit of the row to that of the table', () => {
    expect(small.cells.map(({ unit }) => unit)).toEqual(['次', '次', '次', '次', '人'])
  })
})

test('asked for a cell it has not, it throws: a template names its own cells', () => {
  const form = formOf(annualReport2021)
  expect(cellOf(form, 'requests.received.total').isTotal).toBe(true)
  expect(() => cellOf(form, 'requests.received.nobody')).toThrow('annual-report-2021')
  expect(() => cellAt(form, 200)).toThrow('no cell at position 200')
})
