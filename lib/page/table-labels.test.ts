import { describe, expect, test } from 'vitest'
import type { TableBlock, TableCell } from './block.ts'
import { cellNames, labelledCells, labelPath } from './table-labels.ts'

const label = (text: string, span: Partial<TableCell> = {}): TableCell => ({
  text,
  role: 'label',
  ...span,
})
const value = (ref: string): TableCell => ({ text: '', role: 'value', ref })

function table(rows: readonly (readonly TableCell[])[]): TableBlock {
  return { kind: 'table', widths: [1, 1, 1], headerRows: 1, rows }
}

describe('labels of an invented table', () => {
  test('heads of sections below the columns’ labels do not hide them', () => {
    const rows = [
      [label('项目'), label('数量')],
      [label('城区', { colspan: 2 })],
      [label('桥'), value('a')],
      [label('郊区', { colspan: 2 })],
      [label('桥'), value('b')],
    ]
    const [first, second] = labelledCells(table(rows))
    expect(first).toMatchObject({ row: ['城区', '桥'], column: ['数量'], corner: ['项目'] })
    expect(second).toMatchObject({ row: ['郊区', '桥'], column: ['数量'], corner: ['项目'] })
  })

  test('a label between two values names only the one after it', () => {
    const rows = [[label('甲'), value('a'), label('乙'), value('b')]]
    expect(labelledCells(table(rows)).map(({ row }) => row)).toEqual([['甲'], ['乙']])
  })

  test('a table without labels has values without names', () => {
    const [only] = labelledCells(table([[value('a')]]))
    expect(only).toMatchObject({ row: [], column: [], corner: [] })
  })

  test('an empty label is no label', () => {
    const [only] = labelledCells(table([[label(''), value('a')]]))
    expect(only?.row).toEqual([])
  })

  test('a value without an address has no name', () => {
    expect(cellNames(table([[label('甲'), { text: '1' }]])).size).toBe(0)
  })
  test('a path is parted by spaces except before a bracket', () => {
    expect(labelPath(['三、结果', '（三）不予公开', '4.其他'])).toBe(
      '三、结果（三）不予公开 4.其他',
    )
  })
})
