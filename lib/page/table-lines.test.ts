import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TableBlock, TableCell } from './block.ts'
import { tableLines } from './table-lines.ts'

const label = (text: string, span: Partial<TableCell> = {}): TableCell => ({
  text,
  role: 'label',
  ...span,
})
const value = (text: string): TableCell => ({ text, role: 'value' })

/** The lines of a table as text, the parts of each separated by a bar. */
function lines(...rows: TableBlock['rows']): readonly string[] {
  return tableLines({ kind: 'table', widths: [1], headerRows: 1, rows }).map((line) => {
    if (line.kind === 'note') return `note ${line.text}`
    if (line.kind === 'heads') return `heads ${line.texts.join('|')}`
    return `${line.label}|${line.cells.map(({ text }) => text).join('|')}`
  })
}

test.each([
  [
    'the labels of columns stand before the rows they name, once',
    [
      [label('项目'), label('数量')],
      [label('甲'), value('1')],
      [label('乙'), value('2')],
    ],
    ['heads 项目|数量', '甲|1', '乙|2'],
  ],
  [
    'and again where they change',
    [
      [label('项目'), label('数量')],
      [label('甲'), value('1')],
      [label('项目'), label('金额')],
      [label('乙'), value('2')],
    ],
    ['heads 项目|数量', '甲|1', 'heads 项目|金额', '乙|2'],
  ],
  [
    'a row of several groups is a line for each',
    [
      [label('A', { colspan: 2 }), label('B', { colspan: 2 })],
      [label('x'), label('y'), label('x'), label('y')],
      [value('1'), value('2'), value('3'), value('4')],
    ],
    ['heads |x|y', 'A|1|2', 'B|3|4'],
  ],
  [
    'rows without a label are lines of their own',
    [
      [value('1'), value('2')],
      [value('3'), value('4')],
    ],
    ['|1|2', '|3|4'],
  ],
  [
    'a label that names nothing is a note where it stands',
    [
      [label('甲'), value('1'), label('件')],
      [label('注：全年', { colspan: 3 })],
      [label('乙'), value('2'), label('')],
    ],
    ['甲|1', 'note 件', '注：全年 乙|2'],
  ],
  [
    'a note under the table too',
    [[label('甲'), value('1')], [label('注：无', { colspan: 2 })]],
    ['甲|1', 'note 注：无'],
  ],
  ['a table of labels alone is notes', [[label('甲'), label('乙')]], ['note 甲', 'note 乙']],
])('%s', (_, rows, expected) => {
  expect(lines(...rows)).toEqual(expected)
})

const cells = fc.record({
  text: fc.constantFrom('甲', '乙', '丙', '（一）丁', '1', '2', '30'),
  role: fc.constantFrom('label' as const, 'value' as const),
  colspan: fc.integer({ min: 1, max: 3 }),
  rowspan: fc.integer({ min: 1, max: 3 }),
})

test('every text of a table stands on its lines, whatever the spans', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
      (rows) => {
        const text = lines(...rows).join('\n')
        const values = rows.flat().filter(({ role }) => role === 'value')
        for (const cell of rows.flat()) expect(text).toContain(cell.text)
        const found = tableLines({ kind: 'table', widths: [], headerRows: 0, rows }).flatMap(
          (line) => (line.kind === 'values' ? line.cells : []),
        )
        expect(found).toEqual(values)
      },
    ),
  )
})
