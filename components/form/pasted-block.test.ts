import { describe, expect, it } from 'vitest'
import { blockOfCells, blockOfText, isBlock, type PastedCell } from './pasted-block.ts'

function cell(text: string, colspan = 1, rowspan = 1): PastedCell {
  return { text, colspan, rowspan }
}

describe('blockOfText', () => {
  it.each([
    [
      'rows and columns',
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['one column from a text editor', '1\n2\n3', [['1'], ['2'], ['3']]],
    [
      'blanks, at the ends too',
      '\t2\t\n\t\t',
      [
        ['', '2', ''],
        ['', '', ''],
      ],
    ],
    ['a quoted cell with a line break', '"第一行\n第二行"\t5', [['第一行\n第二行', '5']]],
    ['quotes within quotes', '"说“""好""”"\t1', [['说“"好"”', '1']]],
    ['a quote that never ends', '"12\t3', [['"12', '3']]],
    ['quotes that stop before the cell does', '"1"件\t2', [['"1"件', '2']]],
    ['nothing', '', [['']]],
    ['a single number', '12', [['12']]],
  ])('reads %s', (_, text, block) => {
    expect(blockOfText(text)).toEqual(block)
  })

  it('is cut at 200 rows and 64 columns', () => {
    const block = blockOfText(`${'1\t'.repeat(100)}\n`.repeat(300))
    expect([block.length, block[0]?.length]).toEqual([200, 64])
  })
})

describe('blockOfCells', () => {
  it('leaves the places open that a span covers', () => {
    const rows = [
      [cell('合计', 2), cell('1')],
      [cell('类', 1, 2), cell('甲'), cell('2')],
      [cell('乙'), cell('3')],
    ]
    expect(blockOfCells(rows)).toEqual([
      ['合计', undefined, '1'],
      ['类', '甲', '2'],
      [undefined, '乙', '3'],
    ])
  })

  it('bears spans of nonsense', () => {
    expect(blockOfCells([[cell('1', 0, 0), cell('2', 10_000, 10_000)], [cell('3')]])).toEqual([
      ['1', '2'],
      ['3'],
    ])
    const wide = blockOfCells([Array.from({ length: 100 }, () => cell('1'))])
    expect(wide[0]).toHaveLength(64)
  })
})

describe('isBlock', () => {
  it.each([
    [[['12']], false],
    [[], false],
    [[['1', '2']], true],
    [[['1'], ['2']], true],
  ])('%j: %s', (block, answer) => {
    expect(isBlock(block)).toBe(answer)
  })
})
