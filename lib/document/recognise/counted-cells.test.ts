import { describe, expect, test } from 'vitest'
import { templates } from '#templates/registry.ts'
import type { Template } from '#templates/schema.ts'
import { countedCells, fillersOf } from './counted-cells.ts'
import { formLines } from './form-lines.ts'
import type { FoundLine } from './is-shuffled.ts'

/** The rows of a table of the form, with so many cells behind each label. */
function rowsOf(
  template: Template,
  table: string,
  cells: (line: FoundLine['form'], at: number) => readonly string[],
  heads: FoundLine['record']['heads'] = [],
): readonly FoundLine[] {
  const lines = formLines(template).lines.filter((line) => line.table.id === table)
  return lines.map((form, at) => ({
    form,
    record: {
      ...{ line: at, label: form.label, key: form.key, path: form.key, above: '' },
      values: cells(form, at).map((text, cell) => ({ text, left: cell + 1, right: cell + 2 })),
      ...{ labelEnd: 1, isRow: true, isInGrid: false, heads },
    },
  }))
}

const blank = (cells: number) => Array.from({ length: cells }, () => '')

describe.each(templates)('$id', (template) => {
  test('rows with as many cells as the form count them', () => {
    const rows = rowsOf(template, 'requests', (form) => blank(form.cells.length))
    expect(countedCells(rows)).toBe('bare')
    for (const { form } of rows) expect(fillersOf(form, 'bare')).toBe(0)
  })

  test('rows with an empty cell for each further column of their label do too', () => {
    const rows = rowsOf(template, 'requests', (form) =>
      blank(form.cells.length + form.labelSpan - 1),
    )
    expect(countedCells(rows)).toBe('padded')
    expect(rows.map(({ form }) => fillersOf(form, 'padded'))).toContain(2)
  })

  test.each([0, 1, 9])('one row with a cell less says nothing, row %s', (short) => {
    const rows = rowsOf(template, 'requests', (form, at) =>
      blank(form.cells.length - (at === short ? 1 : 0)),
    )
    expect(countedCells(rows)).toBeUndefined()
  })

  test('a word where the label goes on is no filler', () => {
    const rows = rowsOf(template, 'requests', (form, at) => [
      ...blank(form.labelSpan - 1).map((text) => (at === 0 ? '件' : text)),
      ...blank(form.cells.length),
    ])
    expect(countedCells(rows)).toBeUndefined()
  })

  test('labels of one width that covers columns say nothing', () => {
    const rows = rowsOf(template, 'requests', (form) => blank(form.cells.length))
    expect(countedCells(rows.filter(({ form }) => form.labelSpan === 3))).toBeUndefined()
    const more = rows.filter(({ form }) => form.labelSpan === 3)
    expect(countedCells([...more, ...more])).toBeUndefined()
  })

  test('a row without labels counts under heads of its width only', () => {
    const cells = (form: FoundLine['form']) => blank(form.cells.length)
    const wide = rowsOf(template, 'disputes', cells).filter(({ form }) => form.key === '')
    const head = (left: number, right: number) => [{ text: '结果维持', left, right }]
    const under = (heads: FoundLine['record']['heads']) =>
      wide.map(({ form, record }) => ({
        form,
        record: {
          ...{ ...record, heads, labelEnd: 0 },
          values: record.values.map(({ text, left }) => ({ text, left: left - 1, right: left })),
        },
      }))
    expect(wide).not.toEqual([])
    expect(countedCells(under([head(0, 10)]))).toBe('bare')
    expect(countedCells(under([head(1, 10)]))).toBeUndefined()
    expect(countedCells(under([head(0, 16)]))).toBeUndefined()
    expect(countedCells(under([]))).toBeUndefined()
  })
})
