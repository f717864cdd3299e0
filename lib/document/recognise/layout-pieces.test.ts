import { describe, expect, test } from 'vitest'
import type { Block, TableBlock, TableCell } from '#lib/page/block.ts'
import { layoutPieces } from './layout-pieces.ts'

const labels = { heads: new Set(['一总体情况']), keys: new Set(['规章', '四结转', '七总计']) }

function tableOf(...rows: readonly (readonly TableCell[])[]): TableBlock {
  return { kind: 'table', widths: [1], headerRows: 0, rows }
}

const row = (...texts: string[]) => texts.map((text) => ({ text }))

/** The pieces in short: texts as they are, tables as their filled cells. */
function pieces(table: TableBlock): readonly string[] {
  return layoutPieces(table, labels).map((piece: Block) =>
    piece.kind === 'table'
      ? `[${piece.rows.map((cells) => cells.map(({ text }) => text).join(' ')).join('/')}]`
      : piece.text,
  )
}

describe('a table that lays out a page', () => {
  test('gives back its texts, and the rows of tables between them', () => {
    const page = tableOf(
      row('', '2023年年度报告', ''),
      row('', '现报告如下。', ''),
      row('', '一、总体情况', ''),
      row('', '（一）主动公开', ''),
      row('', '公开12条。', ''),
      row('', '某某街道', ''),
      row('规章', '1', '2'),
      row('七总计', '', ''),
      row('四、结转', '', ''),
    )
    expect(pieces(page)).toEqual([
      '2023年年度报告',
      '现报告如下。',
      '一、总体情况',
      '（一）主动公开',
      '公开12条。',
      '某某街道',
      '[规章 1 2/七总计  /四、结转  ]',
    ])
  })

  test('of one text a row is no table', () => {
    expect(pieces(tableOf(row('（三）政府信息管理', '')))).toEqual(['（三）政府信息管理'])
  })
})

describe('a table stays whole', () => {
  test.each([
    ['with values', tableOf(row('规章', '1'), row('', '9'))],
    ['with blank rows only', tableOf(row('规章', ''), row('', ''))],
    [
      'with a sentence beside a span',
      tableOf([{ text: '三、结果', rowspan: 2 }, { text: '1' }], row('见附表。'), row('规章', '2')),
    ],
  ])('%s', (_, table) => {
    expect(layoutPieces(table, labels)).toEqual([table])
  })
})
