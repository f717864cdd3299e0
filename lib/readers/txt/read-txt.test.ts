import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, TableBlock } from '#lib/page/block.ts'
import { writeTxt } from '#lib/writers/txt/write-txt.ts'
import { encodedText, textEncodings } from '../test-encodings.ts'
import { readText, readTxt } from './read-txt.ts'

const row = (label: string, ...values: string[]) => [label, ...values].map((text) => ({ text }))

const table: TableBlock = {
  kind: 'table',
  widths: [1, 1, 1, 1],
  headerRows: 2,
  rows: [
    [
      { text: '（本列关系为：甲等于乙）', colspan: 2, rowspan: 2 },
      { text: '来访人', colspan: 2 },
    ],
    [{ text: '自然人' }, { text: '总计' }],
    [{ text: '一、本年新到数量', colspan: 2 }, { text: '6' }, { text: '12' }],
    [{ text: '三、年度结果', rowspan: 3 }, ...row('（一）同意', '3', '4')],
    row('（二）不同意（分开的，只计这一项）', '2', '/'),
    row('（三）其他', '1.5', '8'),
    [{ text: '四、转到下年', colspan: 2 }, { text: '0' }, { text: '0' }],
  ],
}

const page: readonly Block[] = [
  { kind: 'title', text: '云岚市柳塘街道2024年工作年度报告' },
  { kind: 'paragraph', text: '根据有关规定，现公布本报告。' },
  { kind: 'heading', level: 1, text: '一、总体情况' },
  { kind: 'heading', level: 2, text: '（一）公开情况' },
  { kind: 'paragraph', text: '全年公布各类消息12条，其中通知3条。' },
  { kind: 'heading', level: 1, text: '二、办理情况' },
  table,
  { kind: 'heading', level: 1, text: '三、存在问题' },
  { kind: 'paragraph', text: '一是人手不足。二是更新不快。' },
]

function blocksOf(text: string): readonly Block[] {
  const reading = readText(text)
  return reading.kind === 'read' ? reading.page.blocks : []
}

const labels = table.rows.flat().map(({ text }) => text)

describe.each(textEncodings)('a table as text: $name', (encoding) => {
  const blocks = blocksOf(encodedText(page, encoding))

  test('title, headings and paragraphs are told apart', () => {
    expect(blocks.filter(({ kind }) => kind !== 'table')).toEqual(
      page.filter(({ kind }) => kind !== 'table'),
    )
  })

  test('the table stands in its part and holds every text in its order', () => {
    const [read, ...others] = blocks.filter((block) => block.kind === 'table')
    expect(others).toEqual([])
    expect(blocks[6]).toBe(read)
    const texts = read?.rows
      .flat()
      .map(({ text }) => text)
      .filter((text) => text !== '')
    expect(texts?.join(' ').split(/\s+/)).toEqual(labels)
  })

  if (!encoding.hasRows) return
  test('rows begin with their label and end with their values', () => {
    const read = blocks.find((block) => block.kind === 'table')
    const rows = read?.rows.map((cells) => cells.map(({ text }) => text).filter(Boolean)) ?? []
    expect(rows.slice(-5).map((cells) => cells.join(' '))).toEqual([
      '一、本年新到数量 6 12',
      '三、年度结果 （一）同意 3 4',
      '（二）不同意（分开的，只计这一项） 2 /',
      '（三）其他 1.5 8',
      '四、转到下年 0 0',
    ])
  })
})

test.each(['二、\t办理情况', '第二部分 办理情况'])('%j above a table is a heading', (line) => {
  const [heading, rows] = blocksOf(`${line}\n内容\t甲\t乙\t丙\n规章\t0\t0\t0\n文件\t1\t0\t1`)
  expect(heading).toMatchObject({ kind: 'heading', level: 1 })
  expect(rows).toMatchObject({ kind: 'table' })
})

test('blanks between the values of a row are a gap, not the end of its label', () => {
  const rows = (label: string) => `规章 0 0 0\n${label}\n行政强制 0`
  const cells = (label: string) =>
    blocksOf(rows(label)).flatMap((block) => (block.kind === 'table' ? block.rows : []))[1]
  expect(cells('行政许可 0   12')).toEqual(row('行政许可', '0', '12'))
  expect(cells('行政许可 0   12 3')).toEqual(row('行政许可', '0', '12', '3'))
  expect(cells('行政许可  0  12  中修订 1')).toEqual(row('行政许可', '0', '12', '中修订 1'))
})

const wide = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return bytes
}
const gb = (...codes: number[]) => Uint8Array.from(codes)

test('radicals are read as the characters they look like', () => {
  expect(blocksOf('⼀、总体情况\n截⾄⼗⽉，⻓期有效。')).toEqual([
    { kind: 'heading', level: 1, text: '一、总体情况' },
    { kind: 'paragraph', text: '截至十月，长期有效。' },
  ])
})

describe('a text file is read', () => {
  const text = '公开报告\n一、总体情况\n全年公开12条。'
  const blocks = blocksOf(text)
  test.each([
    ['in UTF-8', new TextEncoder().encode(text)],
    ['in UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['in UTF-16, little end first', wide(`\uFEFF${text}`, true)],
    ['in UTF-16, big end first', wide(`\uFEFF${text}`, false)],
    ['in UTF-16 without a mark', wide(text, true)],
    ['in UTF-16 without a mark, big end first', wide(text, false)],
  ])('%s', (_, bytes) => {
    expect(readTxt(bytes)).toEqual({ kind: 'read', page: { blocks, notes: [] } })
  })

  test('in GB18030, four-byte characters too', () => {
    const bytes = gb(
      0xb9,
      0xab,
      0xbf,
      0xaa,
      0xb1,
      0xa8,
      0xb8,
      0xe6,
      0x0a,
      0xd6,
      0xd0,
      0x81,
      0x39,
      0xef,
      0x30,
    )
    expect(readTxt(bytes)).toMatchObject({
      page: { blocks: [{ kind: 'title', text: '公开报告' }, { text: '中㐁' }], notes: [] },
    })
  })

  test('torn in its last character, with a note', () => {
    const bytes = new TextEncoder().encode('本年度共公开消息十二条')
    expect(readTxt(bytes.slice(0, -1))).toMatchObject({
      page: { blocks: [{ text: '本年度共公开消息十二\uFFFD' }], notes: [{ kind: 'skipped' }] },
    })
  })

  test.each([
    ['of zeros', new Uint8Array(64)],
    ['of nothing', new Uint8Array()],
    ['of spaces', new TextEncoder().encode(' \n\t\r\n　')],
    ['of bytes in no encoding', new Uint8Array(64).fill(255)],
  ])('but not one %s', (_, bytes) => {
    expect(readTxt(bytes)).toMatchObject({
      kind: 'refused',
      says: expect.stringMatching(/没有读入/),
    })
  })
})

const cellsOf = (texts: readonly string[]) => texts.map((text) => ({ text }))

describe('lines', () => {
  test.each<[string, string, readonly Partial<Block>[]]>([
    [
      'a title may be cut over lines',
      '青河区柳塘街道办事处\n2024年信息公开工作\n年度报告\n正文。',
      [
        { kind: 'title', text: '青河区柳塘街道办事处2024年信息公开工作年度报告' },
        { text: '正文。' },
      ],
    ],
    [
      'what stands above a title is no part of it',
      '首页\n字体 大 中 小\n柳塘街道2024年工作报告\n正文。',
      [
        { text: '首页' },
        { text: '字体 大 中 小' },
        { kind: 'title', text: '柳塘街道2024年工作报告' },
        {},
      ],
    ],
    [
      'a bar that ends all rows but one is a cell there',
      '规章 | 1 | 2\n文件 | 3 |\n通知 | | 4',
      [
        {
          kind: 'table',
          rows: [
            ['规章', '1', '2'],
            ['文件', '3', ''],
            ['通知', '', '4'],
          ].map(cellsOf),
        },
      ],
    ],
    [
      'a bar that ends all rows is their frame',
      '规章 | 1 |\n\n文件 | |',
      [
        {
          kind: 'table',
          rows: [
            ['规章', '1'],
            ['文件', ''],
          ].map(cellsOf),
        },
      ],
    ],
    [
      'Arabic numerals may number the parts',
      '3、 收到申请情况\n无。',
      [{ kind: 'heading', level: 1, text: '3、 收到申请情况' }, { text: '无。' }],
    ],
    [
      'a number alone between sentences is no table',
      '全年公开情况较好。\n12\n继续努力。',
      [{}, { kind: 'paragraph', text: '12' }, {}],
    ],
    [
      'a row whose cells are sentences is a layout, not a table',
      '首页 | 一、总体情况 | 今年以来我们认真做好公开工作，各项任务顺利完成，群众比较满意，全年没有出现差错，也没有收到投诉，受到上级的肯定和表扬，明年继续努力。 |',
      [{ text: '首页' }, { text: '一、总体情况' }, { kind: 'paragraph' }],
    ],
  ])('%s', (_, text, blocks) => {
    expect(blocksOf(text)).toMatchObject(blocks)
    expect(blocksOf(text)).toHaveLength(blocks.length)
  })

  test('lines that end at the margin of a page are joined, over the number of the page too', () => {
    const sentence =
      '全年严格按照规定做好各项公开工作，及时更新栏目内容，认真答复群众来信来访，'.repeat(6)
    const wrapped = [...(`　　${sentence}没有差错。`.match(/.{1,28}/gu) ?? [])]
    wrapped.splice(4, 0, '', '- 2 -', '')
    expect(blocksOf(wrapped.join('\n'))).toEqual([
      { kind: 'paragraph', text: `${sentence}没有差错。` },
    ])
  })
})

const word = fc.string({
  unit: fc.constantFrom(...'公开一二、。（）(1) |：\t０9　-/报告\u0085\u200b'),
  maxLength: 12,
})

test('nothing that is pasted makes it throw', () => {
  fc.assert(
    fc.property(
      fc.array(word).map((lines) => lines.join('\n')),
      (text) => void readText(text),
    ),
  )
})

test('no bytes make it throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readTxt(bytes)))
})

describe('our own text file', () => {
  const line = word.map((text) => `公${text}`.replace(/\s+/g, ' ').trim())
  const paragraph = line.map((text): Block => ({ kind: 'paragraph', text }))
  const heading = line.map((text): Block => ({ kind: 'heading', level: 2, text: `（二）${text}` }))
  const rows = fc.array(fc.tuple(line, word), { minLength: 1, maxLength: 4 }).map(
    (cells): Block => ({
      kind: 'table',
      widths: [1, 1],
      headerRows: 0,
      rows: cells.map(([label, value]) => [
        { text: label, role: 'label' },
        { text: value.replace(/\s+/g, ' ').trim(), role: 'value' },
      ]),
    }),
  )
  const part = fc
    .tuple(
      line,
      fc.oneof(
        fc.array(fc.oneof(paragraph, heading), { maxLength: 4 }),
        rows.map((one) => [one]),
      ),
    )
    .map(([text, blocks]): Block[] => [
      { kind: 'heading', level: 1, text: `一、${text}` },
      ...blocks,
    ])
  const signature = fc.constantFrom<Block[]>(
    [],
    [
      { kind: 'paragraph', text: '柳塘街道', role: 'signature' },
      { kind: 'paragraph', text: '2025年1月9日', role: 'date' },
    ],
  )
  const ownPage = fc
    .tuple(
      line,
      fc.array(paragraph, { maxLength: 2 }),
      fc.array(part, { minLength: 2, maxLength: 4 }),
      signature,
    )
    .map(([text, preamble, parts, end]): Block[] => [
      { kind: 'title', text },
      ...preamble,
      ...parts.flat(),
      ...end,
    ])

  test('is read back block by block, its cells row by row', () => {
    fc.assert(
      fc.property(ownPage, (blocks) => {
        const reading = readTxt(writeTxt(blocks))
        expect(reading).toMatchObject({ kind: 'read', page: { notes: [] } })
        const read = reading.kind === 'read' ? reading.page.blocks : []
        expect(read.map(texts)).toEqual(blocks.map(texts))
      }),
    )
  })
})

function texts(block: Block): unknown {
  if (block.kind !== 'table') return block
  return block.rows.map((cells) => cells.map(({ text }) => text))
}
