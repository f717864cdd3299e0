import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '#lib/page/block.ts'
import { writeHtml } from '#lib/writers/html/write-html.ts'
import { readHtml, readHtmlText } from './read-html.ts'

function blocksOf(html: string): readonly Block[] {
  const reading = readHtmlText(html)
  return reading.kind === 'read' ? reading.page.blocks : []
}

function notesOf(html: string): unknown {
  const reading = readHtmlText(html)
  return reading.kind === 'read' ? reading.page.notes : reading
}

function rowsOf(html: string): unknown {
  return blocksOf(html).flatMap((block) => (block.kind === 'table' ? [block.rows] : []))
}

const paragraph = (text: string) => ({ kind: 'paragraph', text })

describe('a page is read as its lines', () => {
  test.each<[string, string, readonly object[]]>([
    [
      'radicals as the characters they look like',
      '<p>⼀、总体情况</p><p>截⾄⼗⽉。</p>',
      [{ kind: 'heading', level: 1, text: '一、总体情况' }, paragraph('截至十月。')],
    ],
    [
      'headings by their form, not their element',
      '<p>一、总体情况</p><h4>（一）公开</h4><div>全年公开12条。</div>',
      [
        { kind: 'heading', level: 1, text: '一、总体情况' },
        { kind: 'heading', level: 2, text: '（一）公开' },
        paragraph('全年公开12条。'),
      ],
    ],
    [
      'chains of runs are one line',
      '<p><span><font>一</font></span><span>、总体<b>情</b></span><span>况</span></p><p>很好。</p>',
      [{ kind: 'heading', level: 1, text: '一、总体情况' }, paragraph('很好。')],
    ],
    [
      'a title is the line that ends in 报告',
      '<a>首页</a><h1>柳塘街道<br>2024年工作年度报告</h1><p>正文。</p>',
      [
        paragraph('首页'),
        { kind: 'title', text: '柳塘街道2024年工作年度报告' },
        paragraph('正文。'),
      ],
    ],
    [
      'breaks end lines, spaces of the source do not',
      '<p>全年公开\n   消息。<br/>另收到\n2件。&nbsp;&nbsp;</p>',
      [paragraph('全年公开消息。'), paragraph('另收到 2件。')],
    ],
    [
      'what nobody sees is not read',
      `<title>报告</title><nav>首页</nav><script>var 报告 = "一、"</script><style>p{}</style>
       <p style="DISPLAY: none">一</p><p hidden>二</p><span style='mso-hide:all'>三</span>
       <div style="visibility:hidden">四</div><i style="font-size:0">五</i><del>六</del>
       <!-- 七 --><template>八</template><p style="font-size:0.9em">九。</p>`,
      [paragraph('九。')],
    ],
    [
      'the number that a program counted before a heading is none of it',
      '<h1><span class="header-section-number">1</span> 一、总体情况</h1><p>2&nbsp;二、公开</p><p>很好。</p>',
      [
        { kind: 'heading', level: 1, text: '一、总体情况' },
        { kind: 'heading', level: 1, text: '二、公开' },
        paragraph('很好。'),
      ],
    ],
    [
      'preformatted lines stay apart, and so do their tabs',
      '<pre>规章\t1\t2\n文件\t3\t4</pre>',
      [
        {
          kind: 'table',
          rows: [
            [{ text: '规章' }, { text: '1' }, { text: '2' }],
            [{ text: '文件' }, { text: '3' }, { text: '4' }],
          ],
        },
      ],
    ],
    [
      'a paragraph for each cell is a table of one cell a row',
      '<p>规章</p><p>1</p><p> 0</p><p>7&nbsp;</p>',
      [{ kind: 'table', rows: ['规章', '1', '0', '7'].map((text) => [{ text }]) }],
    ],
    [
      'foreign elements are spaces for nothing',
      '<p>公<o:p></o:p>开<st1:x>12</st1:x>条。</p>',
      [paragraph('公开12条。')],
    ],
  ])('%s', (_, html, blocks) => {
    expect(blocksOf(html)).toMatchObject(blocks)
    expect(blocksOf(html)).toHaveLength(blocks.length)
  })
})

describe('a table', () => {
  test.each<[string, string, unknown]>([
    [
      'keeps its spans and its blanks',
      '<table><tr><td rowspan=2>甲</td><td colspan="2">乙</td></tr><tr><td>1<td>&nbsp;</table>',
      [
        [
          [
            { text: '甲', rowspan: 2 },
            { text: '乙', colspan: 2 },
          ],
          [{ text: '1' }, { text: '' }],
        ],
      ],
    ],
    [
      'keeps the lines of a cell apart',
      '<table><tr><th>商业<br>企业</th><th><p>科研</p><p>机构</p></th></tr></table>',
      [[[{ text: '商业\n企业' }, { text: '科研\n机构' }]]],
    ],
    [
      'reads an endless rowspan as one to its end',
      '<table><tr><td rowspan=0>甲</td><td rowspan=99999999>乙</td></tr><tr><td>1</td></tr></table>',
      [
        [
          [
            { text: '甲', rowspan: 2 },
            { text: '乙', rowspan: 2 },
          ],
          [{ text: '1' }],
        ],
      ],
    ],
    [
      'tells the mark of a note from the digits of a number',
      '<table><tr><td>甲</td><td>3<sup>1</sup></td><td>4<sub>2</sub>5</td></tr></table>',
      [[[{ text: '甲' }, { text: '3¹' }, { text: '4₂5' }]]],
    ],
    [
      'has no digit that is struck out',
      '<table><tr><td>甲</td><td><s>3</s>5</td><td><strike>4</strike>6<i style="text-decoration:underline line-through">7</i></td></tr></table>',
      [[[{ text: '甲' }, { text: '5' }, { text: '6' }]]],
    ],
    [
      'has no cell that is hidden',
      '<table><tr style="display:none"><td>0</td></tr><tr><td>甲</td><td>1</td></tr></table>',
      [[[{ text: '甲' }, { text: '1' }]]],
    ],
    [
      'reads a span that is no number as none',
      '<table><tr><td colspan="x">甲</td><td rowspan="-3">1</td></tr></table>',
      [[[{ text: '甲' }, { text: '1' }]]],
    ],
  ])('%s', (_, html, rows) => {
    expect(rowsOf(html)).toEqual(rows)
  })

  test('that only places other things is taken apart, however deep', () => {
    const inner = '<table><tr><td>规章</td><td>3</td></tr></table>'
    const cell = `<p>一、总体情况</p>${inner}<p>二、其他</p>`
    const html = `<table><tr><td>首页</td><td><table><tr><td>${cell}</td></tr></table></td></tr></table>`
    expect(blocksOf(html)).toMatchObject([
      paragraph('首页'),
      { kind: 'heading', text: '一、总体情况' },
      { kind: 'table', rows: [[{ text: '规章' }, { text: '3' }]] },
      { kind: 'heading', text: '二、其他' },
    ])
  })

  test('whose cells hold passages is taken apart', () => {
    const passage = '全年公开情况较好，群众比较满意。'.repeat(10)
    expect(blocksOf(`<table><tr><td>公开</td><td>${passage}</td></tr></table>`)).toEqual([
      paragraph('公开'),
      paragraph(passage),
    ])
  })

  test('is told by its caption above it', () => {
    const html = '<table><caption>单位：件</caption><tr><td>规章</td><td>3</td></tr></table>'
    expect(blocksOf(html)).toMatchObject([paragraph('单位：件'), { kind: 'table' }])
  })
})

describe('HTML inside a script', () => {
  const table = '<table><tr><td>规章</td><td>3<br /></td></tr></table>'
  const script = JSON.stringify(`<p>一、公开</p>${table}`)
  test.each([
    ['as the file itself', `var content = ${script.replaceAll('/', '\\/')};`],
    ['with its signs as numbers', `var content = ${script.replaceAll('<', '\\u003c')};`],
    ['in a page without tables', `<body><p>正在加载</p><script>show(${script})</script></body>`],
  ])('is read: %s', (_, html) => {
    expect(rowsOf(html)).toEqual([[[{ text: '规章' }, { text: '3' }]]])
    expect(blocksOf(html)).toContainEqual({ kind: 'heading', level: 1, text: '一、公开' })
  })
})

describe('the encoding of a page', () => {
  const gb = [0xb9, 0xe6, 0xd5, 0xc2, 0xa1, 0xa3]
  const bytes = (head: string, body: readonly number[]) =>
    Uint8Array.from([...new TextEncoder().encode(head), ...body])
  test.each([
    ['is what it names', bytes('<meta charset="gb2312"><p>', gb)],
    ['is GB18030 where it names none', bytes('<p>', gb)],
    ['is GB18030 where it names one that cannot be', bytes('<meta charset=utf-8><p>', gb)],
    [
      'is UTF-8 where it is, whatever it names',
      new TextEncoder().encode('<meta charset=gbk><p>规章。'),
    ],
  ])('%s', (_, page) => {
    expect(readHtml(page)).toMatchObject({ page: { blocks: [paragraph('规章。')], notes: [] } })
  })

  test('that cannot be told is a refusal', () => {
    expect(readHtml(new Uint8Array(100).fill(255))).toMatchObject({ kind: 'refused' })
  })
})

describe('a hostile page', () => {
  const cells = (count: number) => '<td>1</td>'.repeat(count)
  test.each([
    ['more cells than any table', `<table><tr>${cells(5001)}</tr></table>`, /5000 格/],
    [
      'spans that claim a huge grid in six kilobytes',
      `<table>${'<tr><td colspan=9999 rowspan=9999>1</td></tr>'.repeat(130)}</table>`,
      /5000 格/,
    ],
    ['nothing', '<html><body> &nbsp; <script>1</script></body></html>', /没有文字/],
  ])('of %s is refused in one sentence', (_, html, says) => {
    expect(readHtmlText(html)).toEqual({ kind: 'refused', says: expect.stringMatching(says) })
  })

  test('of tables in tables, a thousand deep, is read', () => {
    const html = `${'<table><tr><td>'.repeat(1000)}公开。${'</td></tr></table>'.repeat(1000)}`
    expect(blocksOf(html)).toEqual([paragraph('公开。')])
  })

  test('of entities is text like any other', () => {
    const html = `<!DOCTYPE x [<!ENTITY a "${'ab'.repeat(10)}">]><p>${'&a;&lt;'.repeat(1000)}</p>`
    expect(blocksOf(html)).toHaveLength(2)
  })
})

const piece = fc.constantFrom(
  ...'<table>,<tr>,<td rowspan=3>,<td colspan=2>,</td>,</table>,<p>,</p>,<br>,一、公开,报告,12,&nbsp;,<script>,</script>,\\u003c,"'.split(
    ',',
  ),
)

test('no page makes it throw', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => void readHtmlText(pieces.join(''))),
  )
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readHtml(bytes)))
})

test('our own fragment is read back: headings, paragraphs, every cell with its span', () => {
  const page: readonly Block[] = [
    { kind: 'title', text: '柳塘街道2024年工作年度报告' },
    { kind: 'heading', level: 1, text: '一、总体<情况>' },
    { kind: 'paragraph', text: '（一）公开。全年12条 & 其他。', lead: 6 },
    {
      kind: 'table',
      widths: [1, 1],
      headerRows: 1,
      rows: [
        [{ text: '甲', colspan: 2, role: 'label' }],
        [
          { text: '乙', role: 'label' },
          { text: '', role: 'value' },
        ],
      ],
    },
  ]
  expect(blocksOf(writeHtml(page))).toEqual([
    page[0],
    page[1],
    paragraph('（一）公开。全年12条 & 其他。'),
    {
      kind: 'table',
      widths: [1, 1],
      headerRows: 0,
      rows: [[{ text: '甲', colspan: 2 }], [{ text: '乙' }, { text: '' }]],
    },
  ])
})

describe('words that are struck out', () => {
  const struck = (block: number) => ({ kind: 'skipped', text: '划去的文字', at: `block:${block}` })

  test.each<[string, string, readonly object[]]>([
    ['in a sentence', '<p>第一段在这里。</p><p>第二段公开<del>十条</del>信息。</p>', [struck(1)]],
    [
      'by their style, several in a block once',
      '<p>第一段公开<s>一</s><strike>二</strike><span style="text-decoration: line-through">三</span>信息。</p>',
      [struck(0)],
    ],
    [
      'in a cell',
      '<p>第一段在这里。</p><table><tr><td>行政许可</td><td>1<b><del>2</del></b></td></tr></table>',
      [struck(1)],
    ],
    ['before any other', '<p><del>旧</del>新的一段。</p>', [struck(0)]],
    ['that nobody sees', '<p>一段公开。<del> </del><b hidden><del>二</del></b></p>', []],
    ['in a page without any', '<p>一段公开。</p>', []],
  ])('%s', (_, html, notes) => {
    expect(notesOf(html)).toEqual(notes)
  })
})
