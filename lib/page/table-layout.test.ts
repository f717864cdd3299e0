import { describe, expect, test } from 'vitest'
import type { TableBlock, TableCell } from './block.ts'
import { layoutTable } from './table-layout.ts'

const label = (text: string, span: Partial<TableCell> = {}): TableCell => ({
  text,
  role: 'label',
  ...span,
})
const value = (text: string): TableCell => ({ text, role: 'value' })

function table(rows: TableBlock['rows'], widths: readonly number[] = [1, 1]): TableBlock {
  return { kind: 'table', widths, headerRows: 0, rows }
}

const many = (count: number) => Array.from({ length: count }, () => [label('甲'), value('1')])

describe('columns', () => {
  test('share the type area, whatever the shares', () => {
    for (const widths of [
      [1, 1],
      [1, 2, 4],
      [6.4, 11.2, 33.8, 8.8, 6.6],
      [1 / 3, 1 / 7],
    ]) {
      const { columns } = layoutTable(table([widths.map(() => value('1'))], widths), 9999)
      expect(columns.reduce((sum, width) => sum + width, 0)).toBe(8844)
    }
  })

  test('without a share have a share of one', () => {
    expect(layoutTable(table([[value('1'), value('2')]], [1]), 9999).columns).toEqual([4422, 4422])
  })
})

describe('rows', () => {
  test.each([
    ['are generous where there is room', 480 * 20, 480],
    ['are closer where there is less', 420 * 20, 420],
    ['are closer still', 360 * 20, 360],
    ['are usual where the table is longer than a page anyway', 300 * 20, 420],
  ])('%s', (_, room, height) => {
    expect(layoutTable(table(many(20)), room).rows).toEqual(Array(20).fill(height))
  })

  test('are as high as their highest cell', () => {
    const rows = [[label('甲'.repeat(41)), value('1')]]
    expect(layoutTable(table(rows), 9999)).toMatchObject({ rows: [3 * 240 + 80], height: 800 })
  })

  test('grow at the end of a cell that spans them', () => {
    const rows = [[label('甲'.repeat(81), { rowspan: 2 }), value('1')], [value('2')]]
    expect(layoutTable(table(rows), 9999).rows).toEqual([480, 5 * 240 + 80 - 480])
  })
})

describe('cells', () => {
  test('in columns too narrow for two characters are set in the small size', () => {
    const narrow = Array.from({ length: 17 }, () => value('结果'))
    const { density, cells } = layoutTable(table([narrow], Array(17).fill(1)), 9999)
    expect(density.size).toBe(180)
    expect(cells[0]?.lines).toEqual(['结果'])
  })

  test('set a number smaller rather than break it', () => {
    const row = [value('1'), value('1234567'), value('12345678901234567890')]
    const { cells } = layoutTable(table([row], [10, 1, 1]), 9999)
    expect(cells.map(({ size, lines }) => [size, lines.length])).toEqual([
      [210, 1],
      [150, 1],
      [210, 4],
    ])
  })

  test('that name a row stand left, all others in the middle', () => {
    const rows = [
      [label('项目'), label('数量')],
      [label('甲'), value('1')],
      [label('合计', { colspan: 2 })],
    ]
    expect(layoutTable(table(rows), 9999).cells.map(({ align }) => align)).toEqual([
      'center',
      'center',
      'left',
      'center',
      'center',
    ])
  })
})
