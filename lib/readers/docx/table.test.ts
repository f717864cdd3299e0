import { describe, expect, test } from 'vitest'
import type { TableBlock } from '#lib/page/block.ts'
import { p, pageOf, r, tbl, tc, tr } from './test-word.ts'

/** The only table of a body. */
function tableOf(body: string): TableBlock {
  const [block] = pageOf({ body }).blocks
  if (block?.kind !== 'table') throw new Error('no table')
  return block
}

const span = (count: number) => `<w:gridSpan w:val="${count}"/>`
const down = '<w:vMerge w:val="restart"/>'
const on = '<w:vMerge/>'

/** A cell as text and, where it spans, ×columns and ↓rows. */
function shown({ rows }: TableBlock): readonly string[] {
  return rows.map((row) =>
    row
      .map(
        ({ text, colspan, rowspan }) =>
          `${text}${colspan ? `×${colspan}` : ''}${rowspan ? `↓${rowspan}` : ''}`,
      )
      .join(' | '),
  )
}

describe('cells', () => {
  test.each([
    ['of a plain table', tbl(2, tr('甲', '1'), tr('乙', '2')), ['甲 | 1', '乙 | 2']],
    [
      'over columns',
      tbl(3, tr(tc('甲', span(2)), '1'), tr('乙', '2', '3')),
      ['甲×2 | 1', '乙 | 2 | 3'],
    ],
    [
      'over rows',
      tbl(2, tr(tc('甲', down), '1'), tr(tc('', on), '2'), tr(tc('', on), '3')),
      ['甲↓3 | 1', '2', '3'],
    ],
    [
      'over both',
      tbl(3, tr(tc('甲', span(2) + down), '1'), tr(tc('', span(2) + on), '2')),
      ['甲×2↓2 | 1', '2'],
    ],
    [
      'over rows, one after the other',
      tbl(
        2,
        tr(tc('甲', down), '1'),
        tr(tc('', on), '2'),
        tr(tc('乙', down), '3'),
        tr(tc('', on), '4'),
      ),
      ['甲↓2 | 1', '2', '乙↓2 | 3', '4'],
    ],
    [
      'that continue nothing stand alone',
      tbl(2, tr('甲', '1'), tr(tc('乙', on), '2')),
      ['甲 | 1', '乙 | 2'],
    ],
    [
      'that continue another width stand alone',
      tbl(3, tr(tc('甲', down), '1', '2'), tr(tc('乙', span(2) + on), '3')),
      ['甲 | 1 | 2', '乙×2 | 3'],
    ],
    [
      'merged the old way',
      tbl(3, tr(tc('甲', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), '1')),
      ['甲×2 | 1'],
    ],
    [
      'of rows that begin late or end early',
      tbl(
        3,
        tr('<w:trPr><w:gridBefore w:val="1"/></w:trPr>', '甲', '1'),
        tr('乙'),
        tr('1', '2', '3'),
      ),
      [' | 甲 | 1', '乙 | ×2', '1 | 2 | 3'],
    ],
    [
      'in content controls',
      tbl(
        2,
        `<w:sdt><w:sdtContent>${tr('甲', `<w:sdt><w:sdtContent>${tc('1')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
      ),
      ['甲 | 1'],
    ],
    ['of several paragraphs', tbl(2, tr(tc(p('商业') + p('企业')), '1')), ['商业\n企业 | 1']],
    ['with spaces around digits', tbl(2, tr('　甲 ', ' 0 ')), ['甲 | 0']],
    ['without text', tbl(2, tr('甲', tc(''))), ['甲 | ']],
    [
      'with text of boxes',
      tbl(
        2,
        tr(
          tc(
            p(
              `${r('甲')}<w:r><w:pict><v:textbox><w:txbxContent>${p('盒')}</w:txbxContent></v:textbox></w:pict></w:r>`,
            ),
          ),
          '1',
        ),
      ),
      ['甲\n盒 | 1'],
    ],
    [
      'set on end',
      tbl(2, tr(tc('结果维持', '<w:textDirection w:val="tbRlV"/>'), '1')),
      ['结果维持 | 1'],
    ],
  ])('%s', (_, body, expected) => {
    expect(shown(tableOf(body))).toEqual(expected)
  })
})

test('a row that was deleted is gone, one that was inserted stays, and both are counted', () => {
  const deleted = '<w:trPr><w:del w:author="甲"/></w:trPr>'
  const inserted = '<w:trPr><w:ins w:author="甲"/></w:trPr>'
  const body = tbl(2, tr('甲', '1'), tr(deleted, '乙', '2'), tr(inserted, '丙', '3'))
  const page = pageOf({ body })
  expect(page.blocks[0]?.kind === 'table' && shown(page.blocks[0])).toEqual(['甲 | 1', '丙 | 3'])
  expect(page.revisions).toBe(2)
})

test('a hidden row is not read', () => {
  const body = tbl(2, tr('甲', '1'), tr('<w:trPr><w:hidden/></w:trPr>', '乙', '2'))
  expect(shown(tableOf(body))).toEqual(['甲 | 1'])
})

test('header rows are those that repeat', () => {
  const header = '<w:trPr><w:tblHeader/></w:trPr>'
  const body = tbl(2, tr(header, '甲', '乙'), tr(header, '甲', '乙'), tr('1', '2'), tr('3', '4'))
  expect(tableOf(body)).toMatchObject({ headerRows: 2, widths: [1000, 1000] })
})

test('words under a merged cell are noted, not read', () => {
  const body = tbl(2, tr(tc('甲', down), '1'), tr(tc('乙', on), '2'))
  const { notes } = pageOf({ body })
  expect(notes).toEqual([{ kind: 'skipped', text: '乙', at: 'block:0' }])
})

test('a frame of one cell, and a grid that places tables, are taken apart', () => {
  const inner = tbl(2, tr('甲', '1'), tr('乙', '2'))
  const frame = tbl(1, tr(tc(p('一、总体情况') + inner + p('后文'))))
  const grid = tbl(2, tr(tc(p('左')), tc(inner + p(''))))
  for (const body of [frame, grid]) {
    const { blocks } = pageOf({ body })
    const texts = blocks.map((block) => (block.kind === 'table' ? shown(block) : block.text))
    expect(texts).toContainEqual(['甲 | 1', '乙 | 2'])
  }
})

test('a small table in a cell of a large one is its words', () => {
  const inner = tbl(2, tr('甲', '1'))
  const body = tbl(2, tr(tc(inner + p('')), '1'), tr('乙', '2'), tr('丙', '3'))
  expect(shown(tableOf(body))).toEqual(['甲 1 | 1', '乙 | 2', '丙 | 3'])
})
