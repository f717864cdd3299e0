import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '#lib/page/block.ts'
import type { ReadPage } from '#lib/page/read-page.ts'
import { readPdf } from './read-pdf.ts'
import { gridLines, hexOf, type PdfPage, type PdfText, pdfFile } from './test-pdf.ts'

async function pageOf(...pages: readonly PdfPage[]): Promise<ReadPage> {
  const reading = await readPdf(pdfFile(pages))
  if (reading.kind === 'refused') throw new Error(reading.says)
  return reading.page
}

/** A block as its text, a table as its rows. */
function shown(block: Block): string | readonly string[] {
  if (block.kind !== 'table') return `${block.kind} ${block.text}`
  return block.rows.map((row) =>
    row
      .map(
        ({ text, colspan, rowspan }) =>
          `${text}${colspan ? `×${colspan}` : ''}${rowspan ? `↓${rowspan}` : ''}`,
      )
      .join(' | '),
  )
}

async function read(...pages: readonly PdfPage[]) {
  return (await pageOf(...pages)).blocks.map(shown)
}

/** A line of 40 characters from the margin; the text of a paragraph begins two further in. */
const full = '政府信息公开工作年度报告'.repeat(4).slice(0, 40)

describe('text', () => {
  test('in an encoding of its own is read by the tables of the reader', async () => {
    const gbk = 'BT /F2 12 Tf 60 700 Td <b1a8b8e6> Tj ET'
    expect(await read({ texts: [], more: gbk })).toEqual(['paragraph 报告'])
  })

  test('of a paragraph is joined over lines and pages, page numbers are left out', async () => {
    const foot = (number: number): PdfText => [`- ${number} -`, 280, 40]
    const pages = [
      { texts: [[full.slice(2), 84, 700], [full, 60, 680], foot(1)] as const },
      { texts: [[full, 60, 780], ['尾句。', 60, 760], ['另起一段。', 84, 740], foot(2)] as const },
    ]
    expect(await read(...pages)).toEqual([
      `paragraph ${full.slice(2)}${full}${full}尾句。`,
      'paragraph 另起一段。',
    ])
  })

  test('in radicals is read as the characters they look like', async () => {
    const texts = [['⼀、总体情况截⾄本⽉⻓', 60, 700]] as const
    expect(await read({ texts })).toEqual(['heading 一、总体情况截至本月长'])
  })

  test('after a short line begins a paragraph of its own', async () => {
    const texts = [
      ['短句。', 60, 700],
      [full, 60, 680],
    ] as const
    expect(await read({ texts })).toEqual(['paragraph 短句。', `paragraph ${full}`])
  })

  test('of short paragraphs begins one at each indent, wherever a sentence ends', async () => {
    const sentence = `${full.slice(3)}。`
    const texts = [
      ...[700, 680, 660].map((y): PdfText => [sentence, 84, y]),
      ['尾句。', 60, 640],
      ...[620, 600].map((y): PdfText => [sentence, 84, y]),
      ['二、主动公开政府信息情况', 84, 580],
    ] as const
    const pages = [{ texts }, { texts: [['（一）机构', 84, 780]] as const }]
    expect(await read(...pages)).toEqual([
      `paragraph ${sentence}`,
      `paragraph ${sentence}`,
      `paragraph ${sentence}尾句。`,
      `paragraph ${sentence}`,
      `paragraph ${sentence}`,
      'heading 二、主动公开政府信息情况',
      'heading （一）机构',
    ])
  })

  test('of a paragraph goes on where a page ends inside it, though the next page is all first lines', async () => {
    const texts = [
      [full.slice(2), 84, 80],
      [full, 60, 60],
    ] as const
    const next = [
      ['尾句。', 60, 780],
      ['另起一段。', 84, 760],
    ] as const
    expect(await read({ texts }, { texts: next })).toEqual([
      `paragraph ${full.slice(2)}${full}尾句。`,
      'paragraph 另起一段。',
    ])
  })

  test('has headings at the margin and in the middle, after full lines too', async () => {
    const sentence = `${full.slice(1)}。`
    const texts = [
      [sentence, 60, 700],
      ['一、总体情况', 60, 680],
      [sentence, 60, 660],
      ['二、主动公开', 260, 640],
      [sentence, 60, 620],
    ] as const
    expect(await read({ texts })).toEqual([
      `paragraph ${sentence}`,
      'heading 一、总体情况',
      `paragraph ${sentence}`,
      'heading 二、主动公开',
      `paragraph ${sentence}`,
    ])
  })

  test.each([
    [
      'an address that did not fit',
      `${full.slice(15)}网址为`,
      'http://www.qinghe.gov.cn/a/b.html。',
    ],
    ['an address cut at a stroke', '网址为https://www.qinghe.gov.cn/', 'col/index.html。'],
    ['a mailbox', '邮箱为gongkai@', 'qinghe.gov.cn。'],
    ['a date cut before its month', '截至2023年', '12月31日。'],
    ['a date cut in its month', '截至2023年1', '2月31日。'],
  ])('ends no paragraph inside %s', async (_, end, rest) => {
    const texts = [
      [full.slice(2), 84, 700],
      [end, 60, 680],
      [rest, 60, 660],
      ['2024年另起一段。', 84, 640],
    ] as const
    expect(await read({ texts })).toEqual([
      `paragraph ${full.slice(2)}${end}${rest}`,
      'paragraph 2024年另起一段。',
    ])
  })

  test('behind an address begins a paragraph with a year of its own', async () => {
    const texts = [
      [full.slice(2), 84, 700],
      ['见www.qinghe.gov.cn', 60, 680],
      ['2024年另起一段。', 60, 660],
    ] as const
    expect(await read({ texts })).toEqual([
      `paragraph ${full.slice(2)}见www.qinghe.gov.cn`,
      'paragraph 2024年另起一段。',
    ])
  })

  test('that is large and in the middle is the title, its lines joined', async () => {
    const texts = [
      ['青石市临江区', 220, 780, 24],
      ['2023年年度报告', 208, 745, 24],
      ['一、总体情况', 84, 700],
      [full, 60, 680],
      [full, 60, 660],
    ] as const
    expect(await read({ texts })).toEqual([
      'title 青石市临江区2023年年度报告',
      'heading 一、总体情况',
      `paragraph ${full}${full}`,
    ])
  })

  test('set with gaps around digits has none, Latin words keep theirs', async () => {
    const texts = [
      ['截至', 60, 700],
      ['2023', 88, 700],
      ['年', 116, 700],
      ['Word', 132, 700],
      ['file', 190, 700],
    ] as const
    expect(await read({ texts })).toEqual(['paragraph 截至2023年Word file'])
  })

  test('drawn twice to look bold is read once', async () => {
    const texts = [
      ['12', 60, 700],
      ['12', 60.4, 700],
    ] as const
    expect(await read({ texts })).toEqual(['paragraph 12'])
  })

  test('repeated at the head of every page is left out', async () => {
    const page = (text: string) => ({
      texts: [
        ['青石市政府公报', 60, 800],
        [text, 84, 700],
      ] as const,
    })
    expect(await read(page('甲。'), page('乙。'), page('丙。'))).toEqual([
      'paragraph 甲。',
      'paragraph 乙。',
      'paragraph 丙。',
    ])
  })
})

describe('a table', () => {
  const xs = [60, 160, 260, 360]

  test('is read by its lines, labels wrapped in their cells are one', async () => {
    const texts = [
      ['商业', 65, 685],
      ['企业', 65, 672],
      ['12', 165, 678],
      ['0', 265, 678],
    ] as const
    expect(await read({ texts, lines: gridLines(xs, [665, 700]) })).toEqual([['商业企业 | 12 | 0']])
  })

  test('has cells over columns and rows where no line parts them', async () => {
    const lines = [
      ...gridLines([60, 360], [600, 660]),
      [60, 640, 360, 640],
      [160, 620, 360, 620],
      [160, 600, 160, 640],
      [260, 600, 260, 640],
    ] as const
    const texts = [
      ['全表', 180, 645],
      ['甲', 100, 615],
      ['1', 200, 625],
      ['2', 300, 625],
      ['3', 200, 605],
    ] as const
    expect(await read({ texts, lines })).toEqual([['全表×3', '甲↓2 | 1 | 2', '3 | ']])
  })

  test('drawn as thin boxes is the same, and shades are no lines', async () => {
    const boxes = gridLines(xs, [665, 700]).map(
      ([x, y, x2, y2]) => `${x} ${y} ${x2 - x || 0.5} ${y2 - y || 0.5} re f`,
    )
    const shade = '160 665 100 35 re f'
    const texts = [
      ['甲', 65, 680],
      ['1', 165, 680],
    ] as const
    expect(await read({ texts, more: [...boxes, shade].join('\n') })).toEqual([['甲 | 1 | ']])
  })

  const box = (x: number, y: number, width: number, height: number) =>
    `${x} ${y} ${width} ${height} re f`
  const round = (x: number, y: number) =>
    `${x} ${y} m ${x} ${y} ${x + 1} ${y} ${x + 1} ${y + 1} c f`
  /** Every line of the grid in pieces: a piece begins each so many points. */
  const inPieces = (
    pace: number,
    piece: (x: number, y: number, isUpright: boolean) => string,
  ): string =>
    gridLines(xs, [640, 665, 700])
      .flatMap(([x, y, x2, y2]) => {
        const steps = Math.floor(Math.max(x2 - x, y2 - y) / pace)
        const isUpright = x === x2
        return Array.from({ length: steps + 1 }, (_, step) =>
          isUpright ? piece(x, y + step * pace, true) : piece(x + step * pace, y, false),
        )
      })
      .join('\n')

  test.each([
    ['short dashes', inPieces(4, (x, y, up) => (up ? box(x, y, 0.7, 2) : box(x, y, 2, 0.7)))],
    ['long dashes', inPieces(9, (x, y, up) => (up ? box(x, y, 1, 5) : box(x, y, 5, 1)))],
    ['square dots', inPieces(1.5, (x, y) => box(x, y, 0.7, 0.7))],
    ['round dots', inPieces(2, (x, y) => round(x, y))],
    ['the sides of cells', inPieces(5, (x, y, up) => (up ? box(x, y, 0.7, 5) : box(x, y, 5, 0.7)))],
  ])('drawn with %s is the same', async (_, more) => {
    const texts = [
      ['甲', 65, 680],
      ['1', 165, 680],
      ['乙', 65, 650],
      ['2', 265, 650],
    ] as const
    expect(await read({ texts, more })).toEqual([['甲 | 1 | ', '乙 |  | 2']])
  })

  test('whose lines meet only with their ends, cell by cell, is whole', async () => {
    const lines = [
      ...gridLines([260, 360], [665, 700]),
      ...gridLines([60, 60], [665, 700]),
      [60, 665, 120, 665],
      [120, 665, 260, 665],
      [60, 700, 120, 700],
      [120, 700, 260, 700],
    ] as const
    const texts = [
      ['甲', 165, 680],
      ['1', 265, 680],
    ] as const
    expect(await read({ texts, lines })).toEqual([['甲 | 1']])
  })

  test('is not a line under words, nor a frame without any', async () => {
    const lines = [[60, 690, 360, 690], ...gridLines([60, 100], [500, 540])] as const
    expect(await read({ texts: [['文', 60, 700]], lines })).toEqual(['paragraph 文'])
  })

  test('goes on over pages: headers that repeat once, groups that were cut whole', async () => {
    const row = (y: number, ...cells: readonly string[]): PdfText[] =>
      cells.map((text, column) => [text, 65 + column * 100, y])
    const group = (top: number, bottom: number) => [
      ...gridLines([160, 260, 360], [top, top - 20, bottom]),
      [60, top, 160, top] as const,
      [60, bottom, 160, bottom] as const,
      [60, top, 60, bottom] as const,
    ]
    const first = {
      texts: [
        ...row(145, '项目', '', '数量'),
        ['（一）不', 65, 115] as const,
        ...row(125, '', '1.甲', '1'),
        ...row(105, '', '2.乙', '2'),
      ],
      lines: [...gridLines(xs, [160, 140]), ...group(140, 100)],
    }
    const second = {
      texts: [
        ...row(785, '项目', '', '数量'),
        ['予公开', 65, 765] as const,
        ...row(765, '', '3.丙', '3'),
        ...row(745, '', '4.丁', '4'),
      ],
      lines: [...gridLines(xs, [800, 780]), ...group(780, 740)],
    }
    expect(await read(first, second)).toEqual([
      ['项目 |  | 数量', '（一）不予公开↓4 | 1.甲 | 1', '2.乙 | 2', '3.丙 | 3', '4.丁 | 4'],
    ])
  })

  test('with a blank row at the head of a page keeps its rows apart', async () => {
    const first = {
      texts: [
        ['甲', 65, 105],
        ['1', 165, 105],
      ] as const,
      lines: gridLines([60, 160, 260], [120, 100]),
    }
    const second = {
      texts: [['乙', 65, 785]] as const,
      lines: gridLines([60, 160, 260], [800, 780]),
    }
    expect(await read(first, second)).toEqual([['甲 | 1', '乙 | ']])
  })

  test('goes on where the next page shows fewer columns, or more', async () => {
    const wide = {
      texts: [['全表', 65, 105]] as const,
      lines: gridLines([60, 160, 260], [120, 100]),
    }
    const split = {
      texts: [
        ['甲', 65, 785],
        ['1', 115, 785],
        ['2', 165, 785],
      ] as const,
      lines: gridLines([60, 110, 160, 260], [800, 780]),
    }
    expect(await read(wide, split)).toEqual([['全表×2 | ', '甲 | 1 | 2']])
    const low = {
      texts: split.texts.map(([text, x]) => [text, x, 105] as const),
      lines: gridLines([60, 110, 160, 260], [120, 100]),
    }
    const high = {
      texts: [['全表', 65, 785]] as const,
      lines: gridLines([60, 160, 260], [800, 780]),
    }
    expect(await read(low, high)).toEqual([['甲 | 1 | 2', '全表×2 | ']])
  })

  test.each([
    ['joins a label', ['1.甲（只', '12', '0'], ['计一类）', '', ''], ['1.甲（只计一类） | 12 | 0']],
    ['joins an entry', ['（一）甲', '12', '0'], ['乙', '', ''], ['（一）甲乙 | 12 | 0']],
    ['tells a number', ['（一）甲', '0', '2'], ['', '', '6'], ['（一）甲 | 0 | 2…6']],
    ['keeps entries', ['1.甲', '12', '0'], ['2.乙', '', ''], ['1.甲 | 12 | 0', '2.乙 |  | ']],
    ['keeps values', ['1.甲', '12', '0'], ['乙', '3', '4'], ['1.甲 | 12 | 0', '乙 | 3 | 4']],
    ['keeps rows', ['甲', '12', '0'], ['乙', '', ''], ['甲 | 12 | 0', '乙 |  | ']],
  ])('cut inside a row %s', async (_, upper, rest, rows) => {
    const row = (y: number, cells: readonly string[]): PdfText[] =>
      cells.map((text, column) => [text, 65 + column * 100, y])
    const pages = [
      { texts: row(105, upper), lines: gridLines(xs, [120, 100]) },
      { texts: row(785, rest), lines: gridLines(xs, [800, 780]) },
    ]
    expect(await read(...pages)).toEqual([rows])
  })

  const rowOf = (y: number, ...cells: readonly (readonly [string, number])[]) =>
    cells.map(([text, x]): PdfText => [text, x, y])
  const heads = rowOf(720, ['项目', 60], ['甲类', 200], ['乙类', 260], ['丙类', 320])

  test.each([
    ['at the head of a page', [640, 660, 680], 640, 700],
    ['at the foot of a page', [660, 680, 700], 640, 700],
    ['on a page with one row', [640], 640, 660],
  ])('keeps the row whose line is missing %s', async (_, ys, bottom, top) => {
    const lines = [
      ...xs.map((x) => [x, bottom, x, top] as const),
      ...ys.map((y) => [60, y, 360, y] as const),
    ]
    const rows = Array.from({ length: (top - bottom) / 20 }, (_, row) => row)
    const texts = rows.flatMap((row): PdfText[] => [
      [`第${row + 1}行`, 65, top - 15 - row * 20],
      [`${row}`, 165, top - 15 - row * 20],
    ])
    expect(await read({ texts, lines })).toEqual([rows.map((row) => `第${row + 1}行 | ${row} | `)])
  })

  test('with open sides keeps its first and last columns', async () => {
    const lines = [
      ...[160, 260].map((x) => [x, 660, x, 700] as const),
      ...[660, 680, 700].map((y) => [60, y, 360, y] as const),
    ]
    const texts = [685, 665].flatMap((y): PdfText[] => [
      ['自然人', 65, y],
      ['12', 165, y],
      ['3', 265, y],
    ])
    expect(await read({ texts, lines })).toEqual([['自然人 | 12 | 3', '自然人 | 12 | 3']])
  })

  test('without lines is read by its columns, blanks where they stand', async () => {
    const texts = [
      ...heads,
      ...rowOf(700, ['（一）新收', 60], ['12', 200], ['3', 320]),
      ...rowOf(680, ['（二）结转', 60]),
      ...rowOf(660, ['（三）其他', 60], ['1', 200], ['0', 270], ['2', 320]),
      ...rowOf(640, ['（四）总计', 60], ['13', 200], ['0', 270], ['5', 320]),
    ]
    expect(await read({ texts })).toEqual([
      [
        '项目×4',
        ' | 甲类 | 乙类 | 丙类',
        '（一）新收 | 12 |  | 3',
        '（二）结转 |  |  | ',
        '（三）其他 | 1 | 0 | 2',
        '（四）总计 | 13 | 0 | 5',
      ],
    ])
  })

  test('without lines has a column of its own for a head without a value', async () => {
    const texts = [
      ...heads,
      ...rowOf(700, ['新收', 60], ['12', 200], ['3', 260]),
      ...rowOf(680, ['结转', 60], ['4', 200], ['5', 260]),
    ]
    expect(await read({ texts })).toEqual([
      ['项目×4', ' | 甲类 | 乙类 | 丙类', '新收 | 12 | 3 | ', '结转 | 4 | 5 | '],
    ])
  })

  test('without lines and without heads has no blank, and no value where it may not belong', async () => {
    const texts = [
      ...rowOf(700, ['新收', 60], ['12', 200], ['3', 260]),
      ...rowOf(680, ['结转', 60], ['5', 260]),
    ]
    expect(await read({ texts })).toEqual([['新收 | 12 | 3', '结转、5']])
  })

  test('without lines has labels over lines, their values between or beside them', async () => {
    const texts = [
      ...heads,
      ...rowOf(700, ['（三）不', 30], ['1.没有按通知', 100]),
      ...rowOf(694, ['1', 205], ['2', 265], ['3', 325]),
      ...rowOf(687, ['缴费', 120]),
      ...rowOf(660, ['予公开', 30], ['2.其他', 100], ['4', 205], ['5', 265], ['6', 325]),
    ]
    expect(await read({ texts })).toEqual([
      ['项目×4', ' | 甲类 | 乙类 | 丙类', '1.没有按通知缴费 | 1 | 2 | 3', '2.其他 | 4 | 5 | 6'],
    ])
  })
})

describe('a page whose text runs', () => {
  const texts = [
    ['一、总体情况', 84, 720],
    [full, 60, 700],
    ['甲', 65, 650],
    ['1', 165, 650],
  ] as const
  const lines = gridLines([60, 160, 260], [640, 665])
  const blocks = ['heading 一、总体情况', `paragraph ${full}`, ['甲 | 1']]

  test.each([90, 180, 270])(
    'aside by its setting of %d° is read in the direction of its text',
    async (rotate) => {
      expect(await read({ texts, lines, rotate })).toEqual(blocks)
    },
  )

  test.each([
    ['up', '0 1 -1 0 842 0 cm'],
    ['down', '0 -1 1 0 0 595 cm'],
    ['head over', '-1 0 0 -1 595 842 cm'],
  ])('%s by its axes is read in the direction of its text', async (_, turn) => {
    const drawn = texts.map(([text, x, y]) => `BT /F1 12 Tf ${x} ${y} Td <${hexOf(text)}> Tj ET`)
    const ruled = lines.map(([x, y, x2, y2]) => `${x} ${y} m ${x2} ${y2} l S`)
    const more = ['q', turn, ...ruled, ...drawn, 'Q'].join('\n')
    expect(await read({ texts: [], more, width: 842, height: 842 })).toEqual(blocks)
  })

  test('aslant over it, as a watermark does, is left out and told', async () => {
    const more = `BT /F1 60 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <${hexOf('草稿')}> Tj ET`
    const page = await pageOf({ texts, lines, more })
    expect(page.blocks.map(shown)).toEqual(blocks)
    expect(page.notes).toMatchObject([{ kind: 'skipped', text: '斜排的文字“草稿”' }])
  })

  test.each([
    ['up', '0 1 -1 0 120 670'],
    ['down', '0 -1 1 0 108 690'],
  ])('%s in one cell keeps its order', async (_, axes) => {
    const signs = ['不', '公', '开'].map((text) => `<${hexOf(text)}> Tj 11 0 Td`)
    const more = `BT /F1 10 Tf ${axes} Tm ${signs.join(' ')} ET`
    const cells = gridLines([100, 130, 260], [660, 710])
    const texts = [
      [full, 60, 750],
      ['1', 165, 680],
    ] as const
    const group = await read({ texts, lines: cells, more })
    expect(group).toEqual([`paragraph ${full}`, ['不公开 | 1']])
  })
})

describe('two pages on a sheet', () => {
  const half = (first: string) => first + full.slice(0, 23)
  const page = (left: number, end: string): readonly PdfText[] =>
    [half(end), half(end), end].map((text, line) => [text, left, 500 - line * 20])
  const sheet = { width: 842, height: 595 }

  test('are read one after the other', async () => {
    const texts = [...page(50, '左'), ...page(471, '右')]
    const [left, right] = ['左', '右'].map((end) => `paragraph ${half(end)}${half(end)}${end}`)
    const last = { ...sheet, texts: [['尾。', 50, 500]] as const }
    expect(await read({ ...sheet, texts }, last)).toEqual([left, right, 'paragraph 尾。'])
  })

  test('are not seen in a wide page with text or a table across its middle', async () => {
    const texts = [
      [full, 60, 500],
      ['甲', 60, 400],
      ['1', 700, 400],
    ] as const
    const lines = gridLines([50, 421, 800], [390, 420])
    expect(await read({ ...sheet, texts, lines })).toEqual([`paragraph ${full}`, ['甲 | 1']])
  })
})

test('a picture is noted', async () => {
  const more = 'q 10 0 0 10 60 600 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0001 EI Q'
  const { notes } = await pageOf({ texts: [['文', 60, 700]], more })
  expect(notes).toEqual([{ kind: 'skipped', text: '图片', at: 'block:0' }])
})

test('a page that is only a picture is noted', async () => {
  const { notes } = await pageOf({ texts: [['文', 60, 700]] }, { texts: [] })
  expect(notes).toEqual([{ kind: 'skipped', text: '图片', at: 'block:0' }])
})

test('a table that runs off the paper is noted', async () => {
  const texts = [['甲', 565, 680]] as const
  const { notes } = await pageOf({ texts, lines: gridLines([540, 590, 640], [665, 700]) })
  expect(notes).toEqual([{ kind: 'skipped', text: '超出纸张的表格', at: 'block:0' }])
})

describe('a file is refused in one sentence', () => {
  const blank = { texts: [] }
  const locked =
    '/Encrypt<</Filter/Standard/V 1/R 2/O(0123456789012345678901234567890A)/U(0123456789012345678901234567890B)/P -4>>/ID[(a)(a)]'
  test.each([
    ['that is no PDF', new TextEncoder().encode('年度报告'), '不是 PDF'],
    ['that is empty', new Uint8Array(), '不是 PDF'],
    ['without text', pdfFile([blank]), '扫描件'],
    ['with a password', pdfFile([blank], locked), '密码'],
    ['that was cut', pdfFile([blank]).slice(0, 60), '不完整'],
    ['of too many pages', pdfFile(Array.from({ length: 201 }, () => blank)), '超过 200 页'],
    [
      'over 30 MB',
      new Uint8Array(30 * 1024 * 1024 + 1).map((_, at) => '%PDF-'.charCodeAt(at) || 0),
      '30 MB',
    ],
  ])('%s', async (_, bytes, words) => {
    const reading = await readPdf(bytes)
    expect(reading.kind === 'refused' && reading.says).toContain(words)
  })
})

test('whatever happens to its bytes, a PDF is read or refused', async () => {
  const bytes = pdfFile([
    {
      texts: [
        [full, 60, 720],
        ['12', 65, 680],
      ],
      lines: gridLines([60, 160, 260], [665, 700]),
    },
  ])
  const change = fc.record({ at: fc.nat({ max: bytes.length - 1 }), value: fc.nat({ max: 255 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
      const torn = bytes.slice()
      for (const { at, value } of changes) torn[at] = value
      expect(['read', 'refused']).toContain((await readPdf(torn)).kind)
    }),
    { numRuns: 60 },
  )
})
