import { describe, expect, test } from 'vitest'
import { defineTable, defineTemplate, type Template } from './schema.ts'

const text = { says: '甲等于乙。', basis: '无' }

/** A table of one row and two columns, with what a case adds to it. */
const base = {
  id: 'small',
  unit: '件',
  columns: { one: { label: '甲', short: '甲' }, other: { label: '乙', short: '乙' } },
  rows: { only: { label: '丙', short: '丙' } },
  widths: [1, 1],
  headerRows: 0,
} as const

const small = defineTable({ ...base, grid: [[{ cell: ['only', 'one'] }]], relations: [] })

const template: Omit<Template, 'tables' | 'parts' | 'roles'> = {
  id: 'small',
  name: '小',
  basis: '无',
  appliesFrom: 2020,
  title: { pattern: '', yearFirst: '', words: [], expected: [] },
  preamble: [],
}

/** `tsc` checks these: each line under an expectation must fail to compile, or the expectation does. */
describe('a template that names what does not exist does not compile', () => {
  test('a relation over a missing row or column', () => {
    const table = defineTable({
      ...base,
      grid: [],
      relations: [
        { id: 'good', kind: 'sum', forEach: 'row', left: ['one'], right: ['other'], ...text },
        // @ts-expect-error there is no row `missing`
        { id: 'bad', kind: 'zero', rows: ['missing'], exceptAgencies: [], ...text },
        // @ts-expect-error there is no column `missing`
        { id: 'worse', kind: 'atMost', forEach: 'row', left: ['missing'], right: ['one'], ...text },
      ],
    })
    expect(table.relations).toHaveLength(3)
  })

  test('a cell of a missing row', () => {
    // @ts-expect-error there is no row `missing`
    const table = defineTable({ ...base, grid: [[{ cell: ['missing', 'one'] }]], relations: [] })
    expect(table.grid).toHaveLength(1)
  })

  test('a part with a missing table, a role with a missing cell', () => {
    const part = { id: 'p', numeral: '一', title: '', short: '' }
    const content = { kind: 'table', table: 'missing', note: '' } as const
    const made = defineTemplate({
      ...template,
      tables: [small],
      // @ts-expect-error there is no table `missing`
      parts: [{ ...part, content }],
      // @ts-expect-error there is no cell `small.only.third`
      roles: { feeUnit: { cell: 'small.only.third', above: 1, kinds: [] } },
    })
    expect(made.parts).toHaveLength(1)
  })
})
