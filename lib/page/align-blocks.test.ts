import { describe, expect, test } from 'vitest'
import { alignBlocks } from './align-blocks.ts'
import type { Block, TableBlock } from './block.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const heading = (text: string): Block => ({ kind: 'heading', level: 1, text })
const title = (text: string): Block => ({ kind: 'title', text })

function table(label: string, value: string): TableBlock {
  const row = [
    { text: label, role: 'label' },
    { text: value, role: 'value' },
  ] as const
  return { kind: 'table', widths: [1, 1], headerRows: 0, rows: [row] }
}

const told = (before: readonly Block[], after: readonly Block[]) =>
  alignBlocks(before, after).map((one) => {
    const text = 'text' in one.block ? one.block.text : 'table'
    return `${{ kept: '=', added: '+', removed: '-' }[one.kind]}${text}`
  })

describe('two pages side by side', () => {
  test('keep what is the same, and tables of one form whatever they hold', () => {
    const page = (value: string) => [heading('一'), table('新收', value), paragraph('甲乙丙')]
    expect(told(page('1'), page('2'))).toEqual(['=一', '=table', '=甲乙丙'])
  })

  test('keep a paragraph that was reworded, and say what it was', () => {
    const before = paragraph('收到申请6件。')
    const after = paragraph('全年收到申请16件。')
    expect(alignBlocks([before], [after])).toEqual([{ kind: 'kept', block: after, before }])
  })

  test('tell paragraphs that came and went where they stand', () => {
    expect(
      told(
        [paragraph('甲甲甲甲'), paragraph('乙乙乙乙'), paragraph('工作总结材料')],
        [paragraph('丙丙丙丙'), paragraph('工作总结的材料'), paragraph('丁丁丁丁')],
      ),
    ).toEqual(['+丙丙丙丙', '-甲甲甲甲', '-乙乙乙乙', '=工作总结的材料', '+丁丁丁丁'])
  })

  test('never take one sort of block for another', () => {
    expect(told([heading('工作总结')], [paragraph('工作总结')])).toEqual(['+工作总结', '-工作总结'])
    expect(told([table('新收', '1')], [table('上年结转', '1')])).toEqual(['+table', '-table'])
    expect(told([table('新收', '1')], [paragraph('新收')])).toEqual(['+新收', '-table'])
  })

  test('take one title for the other however little they share', () => {
    expect(told([title('甲')], [title('乙')])).toEqual(['=乙'])
  })
})

test('a page beside an empty one has come or gone as a whole', () => {
  expect(told([], [paragraph('')])).toEqual(['+'])
  expect(told([paragraph('甲')], [])).toEqual(['-甲'])
})

test('pages too long to compare are one after the other', () => {
  const many = (mark: string) => Array.from({ length: 2_001 }, (_, at) => paragraph(`${mark}${at}`))
  const all = told(many('甲'), many('乙'))
  expect(all).toHaveLength(4_002)
  expect([all[0], all.at(-1)]).toEqual(['-甲0', '+乙2000'])
})
