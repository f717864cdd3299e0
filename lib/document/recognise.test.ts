import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '#lib/page/block.ts'
import type { ReadNote } from '#lib/page/read-page.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { headingOf } from '#lib/report/phrase.ts'
import type { Report } from '#lib/report/report.ts'
import { annualReport2019 } from '#templates/annual-report-2019/template.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { templates } from '#templates/registry.ts'
import { compose } from './compose.ts'
import { recognise } from './recognise.ts'
import { canonical } from './test-canonical.ts'
import { silentlyWrong } from './test-misread.ts'

describe.each(templates)('$id', (template) => {
  test('recognise takes back what compose made of a report, without a note', () => {
    fc.assert(
      fc.property(arbitraryReport(template), (report) => {
        const read = recognise({ blocks: compose(template, report), notes: [] })
        expect(read).toEqual({
          kind: 'recognised',
          template,
          report: canonical(template, report),
          notes: [],
        })
      }),
      { numRuns: 100 },
    )
  })
})

/** A report of our own with a number of its own in nearly every cell. */
const report: Report = {
  template: annualReport2021.id,
  agency: '云澜市青禾区柳塘街道办事处',
  kind: '街道',
  year: 2024,
  narratives: {
    preamble:
      '根据有关规定，现将本街道2024年的情况报告如下，数据统计期限为2024年1月1日至12月31日。',
    overview: '（一）主动公开\n全年公开信息12条。\n（二）依申请公开\n全年收到申请3件。',
    problemsAndImprovements: '更新不够及时，已经增加一名人员。',
    otherMatters: '全年发出收费通知0件，总金额0元，实际收取0元。',
  },
  cells: Object.fromEntries(
    annualReport2021.tables.flatMap(({ id, rows, columns, grid }) =>
      grid.flat().flatMap((cell, at) => {
        if (!('cell' in cell)) return []
        const [row, column] = cell.cell
        if (column === 'total' || row === 'outcomesTotal') return []
        return [
          [
            `${id}.${row}.${column}`,
            (at * 7 + Object.keys(rows).length) % 90 || Object.keys(columns).length,
          ],
        ]
      }),
    ),
  ),
  signature: { name: '云澜市青禾区柳塘街道办事处', date: '2025-01-12' },
}

const page = compose(annualReport2021, report)
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** The page with the heading of a part changed, as a paragraph; without it where there is no text. */
function withHeading(part: string, text: string | undefined): readonly Block[] {
  return page.flatMap((block) => {
    if (block.kind !== 'heading' || block.ref !== part) return [block]
    return text === undefined ? [] : [paragraph(text)]
  })
}

function read(blocks: readonly Block[]) {
  const found = recognise({ blocks, notes: [] })
  if (found.kind === 'refused') throw new Error(found.says)
  return found
}

type Note = readonly [kind: ReadNote['kind'], at: string]

function notesOf(blocks: readonly Block[]): readonly Note[] {
  return read(blocks).notes.map(({ kind, at }) => [kind, at])
}

describe('headings', () => {
  test.each<readonly [part: string, printed: string, kind: ReadNote['kind'] | undefined]>([
    ['requests', '3、 收到和处理政府信息公开申请情况', 'headingNumeral'],
    ['disputes', '4、政府信息公开行政复议、行政诉讼情况', 'headingNumeral'],
    ['proactive', '一、主动公开政府信息情况', 'headingNumeral'],
    ['overview', '总体情况', 'headingNumeral'],
    ['overview', '一、 总 体 情 况', undefined],
    ['overview', '一．总体情况', undefined],
    ['overview', '一 总体情况', undefined],
    ['overview', '第一部分、总体情况', undefined],
    ['overview', '一、政府信息公开工作的基本情况', 'headingReworded'],
    ['overview', '一、工作基本情况', 'headingReworded'],
    ['proactive', '二、行政机关主动公开政府信息情况', 'headingReworded'],
    ['requests', '三、政府信息公开的申请情况', 'headingReworded'],
    ['disputes', '四、因政府信息公开工作被申请行政复议提起行政诉讼情况', 'headingReworded'],
    ['problemsAndImprovements', '五、存在的主要问题及整改措施', 'headingReworded'],
    ['problemsAndImprovements', '五、存在问题及改进情况', 'headingReworded'],
    ['otherMatters', '六、其他报告的事项', 'headingReworded'],
    ['otherMatters', '6、其他事项', 'headingReworded'],
  ])('%s as “%s”: %s', (part, printed, kind) => {
    const found = read(withHeading(part, printed))
    expect(found.report).toEqual(report)
    const note = { kind, text: printed.trim(), at: part }
    expect(found.notes).toEqual(kind === undefined ? [] : [note])
  })

  test('sub-heads of the first part that repeat the titles of others are text', () => {
    const [, ...others] = annualReport2021.parts
    const overview = others
      .map(({ title }, at) => `（${'一二三四五'.charAt(at)}）${title}\n这一方面做得较好。`)
      .join('\n')
    const repeated = { ...report, narratives: { ...report.narratives, overview } }
    expect(read(compose(annualReport2021, repeated))).toMatchObject({ report: repeated, notes: [] })
  })

  test('lost before a table, the table tells where its part begins', () => {
    expect(notesOf(withHeading('requests', undefined))).toEqual([['headingMissing', 'requests']])
    expect(read(withHeading('requests', undefined)).report).toEqual(report)
  })

  test('lost behind the last table, the text there is the next part', () => {
    const found = read(withHeading('problemsAndImprovements', undefined))
    expect(found.notes.map(({ kind, at }) => [kind, at])).toEqual([
      ['headingMissing', 'problemsAndImprovements'],
    ])
    expect(found.report).toEqual(report)
  })

  test('all lost, every cell is read and each heading is told', () => {
    const found = read(page.filter(({ kind }) => kind !== 'heading'))
    expect(found.notes.filter(({ kind }) => kind === 'headingMissing')).toHaveLength(6)
    expect(found.report.cells).toEqual(report.cells)
  })

  test('glued to the end of the sentence before, or to the text behind', () => {
    const [first] = annualReport2021.parts
    const heading = first ? headingOf(first) : ''
    const isPreamble = (block: Block) => block.kind === 'paragraph' && block.ref === 'preamble:0'
    const glued = withHeading('overview', undefined).map((block) =>
      block.kind === 'paragraph' && isPreamble(block) ? paragraph(block.text + heading) : block,
    )
    expect(read(glued)).toMatchObject({ report, notes: [] })
    const runIn = withHeading('problemsAndImprovements', undefined).map((block) =>
      block.kind === 'paragraph' && block.ref === 'problemsAndImprovements:0'
        ? paragraph(`五、存在的主要问题及改进情况。${block.text}`)
        : block,
    )
    expect(read(runIn)).toMatchObject({ report, notes: [] })
  })

  test('named in the middle of a sentence, it is no heading', () => {
    const sentence = '具体数字见一、总体情况中的说明，此处从略。'
    const changed = page.map((block) =>
      block.kind === 'paragraph' && block.ref === 'problemsAndImprovements:0'
        ? paragraph(sentence)
        : block,
    )
    const { problemsAndImprovements: _, ...narratives } = report.narratives
    expect(read(changed)).toMatchObject({
      report: { ...report, narratives: { ...narratives, problemsAndImprovements: sentence } },
      notes: [],
    })
  })

  test('a seventh part stays in the text of the sixth', () => {
    const added = page.flatMap((block) =>
      block.kind === 'paragraph' && block.role === 'signature'
        ? [paragraph('七、附表'), paragraph('见区政府网站。'), block]
        : [block],
    )
    expect(read(added).report.narratives.otherMatters).toBe(
      `${report.narratives.otherMatters}\n七、附表\n见区政府网站。`,
    )
  })
})

test('the text of the first part stays in it without its heading', () => {
  const blocks = page.filter((block) => block.kind !== 'heading' || !block.text.startsWith('一、'))
  const { report: found, notes } = read(blocks)
  expect(found.narratives).toEqual(report.narratives)
  expect(notes).toMatchObject([{ kind: 'headingMissing', at: 'overview' }])
})

describe('what stands beside the tables', () => {
  test('a sentence between heading and table is told', () => {
    const sentence = '本部分的数字由各科室报送，见下表。'
    const added = page.flatMap((block) =>
      block.kind === 'table' && block.ref === 'requests' ? [paragraph(sentence), block] : [block],
    )
    expect(read(added)).toMatchObject({
      report,
      notes: [{ kind: 'unplaced', text: sentence, at: 'requests' }],
    })
  })

  test('a table in a narrative is told', () => {
    const table: Block = {
      kind: 'table',
      widths: [1, 1],
      headerRows: 0,
      rows: [
        [{ text: '渠道' }, { text: '条数' }],
        [{ text: '网站' }, { text: '12' }],
      ],
    }
    const added = page.flatMap((block) =>
      block.kind === 'heading' && block.ref === 'proactive' ? [table, block] : [block],
    )
    expect(read(added)).toMatchObject({
      report,
      notes: [{ kind: 'unplaced', text: '渠道 条数 网站 12', at: 'overview' }],
    })
  })

  const other = compose(annualReport2021, { ...report, cells: {} }).flatMap((block) =>
    block.kind === 'table'
      ? [
          {
            ...block,
            rows: block.rows.map((row) =>
              row.map((cell) => (cell.ref ? { ...cell, text: '88' } : cell)),
            ),
          },
        ]
      : [],
  )

  test.each([
    ['behind', [...page, ...other]],
    ['before', [...page.slice(0, 3), ...other, ...page.slice(3)]],
  ])(
    'tables that stand twice with other numbers, the second %s, are blank and told',
    (_, blocks) => {
      const found = read(blocks)
      expect(
        silentlyWrong(annualReport2021, report.cells, {
          cells: found.report.cells,
          notes: found.notes,
        }),
      ).toEqual([])
      expect(Object.values(found.report.cells).every((value) => value === null)).toBe(true)
    },
  )

  test('last year’s whole report behind this one is told, however little differs', () => {
    const zeros = Object.fromEntries(Object.keys(report.cells).map((id) => [id, 0]))
    const quiet: Report = { ...report, cells: zeros }
    const last: Report = {
      ...quiet,
      year: 2023,
      cells: { ...zeros, 'requests.received.naturalPerson': 7 },
    }
    const found = read([quiet, last].flatMap((one) => compose(annualReport2021, one)))
    expect(silentlyWrong(annualReport2021, zeros, { ...found, cells: found.report.cells })).toEqual(
      [],
    )
    expect(found.notes).toContainEqual({
      kind: 'unplaced',
      text: '云澜市青禾区柳塘街道办事处2023年政府信息公开工作年度报告',
      at: 'title',
    })
  })

  test('its own title at the head of each page is no other report', () => {
    const title: Block = {
      kind: 'paragraph',
      text: '云澜市青禾区柳塘街道办事处 2024年政府信息公开工作年度报告',
    }
    expect(notesOf([...page.slice(0, 4), title, ...page.slice(4)])).toEqual([])
  })

  test('the title of another report below the first part is told', () => {
    const other: Block = {
      kind: 'paragraph',
      text: '远山县石桥镇人民政府2022年政府信息公开工作年度报告',
    }
    expect(notesOf([...page.slice(0, 4), other, ...page.slice(4)])).toContainEqual([
      'unplaced',
      'title',
    ])
  })

  test('a small table of the same labels in a narrative changes no cell', () => {
    const small: Block = {
      kind: 'table',
      widths: [1, 1],
      headerRows: 0,
      rows: [
        [{ text: '行政许可' }, { text: '3' }],
        [{ text: '行政处罚' }, { text: '4' }],
      ],
    }
    const added = page.flatMap((block) =>
      block.kind === 'heading' && block.ref === 'proactive' ? [small, block] : [block],
    )
    expect(read(added)).toMatchObject({ report, notes: [{ kind: 'unplaced', at: 'overview' }] })
  })

  test('tables that are pictures are told, three headings in a row are enough for a report', () => {
    expect(notesOf(page.filter(({ kind }) => kind !== 'table'))).toEqual(
      annualReport2021.tables.map(({ id }) => ['tableMissing', id]),
    )
  })
})

describe('headings and ends in other shapes', () => {
  const lines = (change: (text: string) => string): readonly Block[] =>
    page.map((block) => (block.kind === 'heading' ? { ...block, text: change(block.text) } : block))

  test.each([
    ['a tab behind the numeral', (text: string) => text.replace(/^(.、|（.）)/, '$1\t')],
    ['第一部分', (text: string) => text.replace(/^(.)、/, '第$1部分 ')],
  ])('%s', (_, change) => {
    const blocks = lines(change)
    expect(notesOf(blocks)).toEqual([])
    expect(read(blocks).report.narratives.problemsAndImprovements).toBe(
      report.narratives.problemsAndImprovements,
    )
  })

  test('a heading without a numeral that stands as a row above its table', () => {
    const blocks = page.flatMap((block): readonly Block[] => {
      if (block.kind !== 'heading' || !/^[二三四]、/.test(block.text)) return [block]
      const row = [{ text: block.text.slice(2) }, { text: '' }]
      return [{ kind: 'table', widths: [1], headerRows: 0, rows: [row] }]
    })
    expect(notesOf(blocks).map(([kind]) => kind)).toEqual(Array(3).fill('headingNumeral'))
  })

  const text = (words: string): Block => ({ kind: 'paragraph', text: words })
  const foot = [text('柳塘街道办事处'), text('二〇二五年一月十二日')]

  test('a date in numerals is the date of the signature', () => {
    expect(read([...page, ...foot]).report.signature?.date).toBe('2025-01-12')
  })

  test('what stands behind the date is told', () => {
    const behind = text('另外，全年办理建议12件，全部公开。')
    expect(notesOf([...page, ...foot, behind])).toEqual([['unplaced', 'signature']])
  })

  test('a line like the foot of a page with text behind it is text', () => {
    const added = [text('主办建议的公开情况'), text('全年主办建议12件。'), text('打印本页')]
    const unsigned = page.filter(({ ref }) => ref !== 'signature')
    expect(read([...unsigned, ...added]).report.narratives.otherMatters).toBe(
      `${report.narratives.otherMatters}\n主办建议的公开情况\n全年主办建议12件。`,
    )
  })

  test('a preamble with a tab in it is a preamble', () => {
    const blocks = page.map((block) =>
      block.ref === 'preamble:0' && block.kind === 'paragraph'
        ? { ...block, text: `${block.text}\t电话：0999-8123456。` }
        : block,
    )
    expect(read(blocks).report.narratives.preamble).toContain('0999-8123456')
  })
})

describe('the page around the report', () => {
  const index: Block = {
    kind: 'table',
    widths: [1, 1],
    headerRows: 0,
    rows: [
      [{ text: '索引号' }, { text: '01432/2025-00002' }],
      [{ text: '名称' }, { text: '云澜市青禾区柳塘街道办事处2024年政府信息公开工作年度报告' }],
    ],
  }
  const above = [
    '首页',
    '当前位置：首页 > 政府信息公开',
    '无障碍',
    '云澜市青禾区柳塘街道办事处2024年政府信息公开工作年度报告',
  ]
  const below = [
    '相关附件',
    '打印本页',
    '扫一扫在手机打开当前页',
    '主办：云澜市人民政府办公室',
    '版权所有',
  ]
  const under = ['发布日期：2025-01-15', '浏览次数：32', '字体：大 中 小', '2025-01-15 10:30']

  test('is left out, and what stands below the title is told', () => {
    const [title, ...rest] = page
    const blocks = [
      ...above.map(paragraph),
      index,
      ...(title ? [title] : []),
      ...under.map(paragraph),
      ...rest,
      ...below.map(paragraph),
    ]
    const text = under.join(' ')
    expect(read(blocks)).toMatchObject({
      report,
      notes: [{ kind: 'leftOut', text, at: 'preamble' }],
    })
  })

  test.each(['• 2025-01-24 09:05', '• 来源： 云澜市青禾区', '•', '•  | 打印'])(
    'is left out and told as a list too: %s',
    (line) => {
      const blocks = page.flatMap((one) => (one.kind === 'title' ? [one, paragraph(line)] : [one]))
      const found = read(blocks)
      expect(found.report).toEqual(report)
    },
  )

  const headings = annualReport2021.parts.map(headingOf)
  const withList = (...lines: readonly string[]) =>
    page.flatMap((block) => (block.kind === 'title' ? [block, ...lines.map(paragraph)] : [block]))

  test.each<readonly [string, readonly string[]]>([
    ['as it stands', headings],
    ['with numbers of pages', headings.map((heading, at) => `${heading}……${at + 1}`)],
    ['with numbers behind tabs', headings.map((heading, at) => `${heading}\t${at + 1}`)],
    ['with sub-heads', [...headings.slice(0, 1), '（一）主动公开', ...headings.slice(1)]],
  ])('a table of contents %s is dropped', (_, list) => {
    expect(read(withList('目  录', ...list))).toEqual(read(page))
    expect(read(withList(...list))).toEqual(read(page))
  })

  test('a list of the parts that a sentence begins stays in the preamble', () => {
    const { report: own, notes } = read(withList('本报告分为：', ...headings))
    expect(own.narratives).toEqual({
      ...report.narratives,
      preamble: ['本报告分为：', ...headings, report.narratives.preamble].join('\n'),
    })
    expect(notes).toEqual([])
  })

  test('numbers of pages inside the text are dropped', () => {
    const blocks = page.flatMap((block, at) =>
      block.kind === 'paragraph'
        ? [block, paragraph(['— 1 —', '-3-', '第 2 页', 'Page 8'][at % 4] ?? '')]
        : [block],
    )
    expect(read(blocks)).toMatchObject({ report: { narratives: report.narratives } })
  })
})

describe('title, agency and year', () => {
  test.each<
    readonly [lines: readonly string[], agency: string, kind: string, title: string | undefined]
  >([
    [
      ['云澜市青禾区柳塘街道办事处', '2024年政府信息公开工作', '年度报告'],
      '云澜市青禾区柳塘街道办事处',
      '街道',
      undefined,
    ],
    [
      ['云澜市青禾区石桥镇人民政府2024年', '政府信息公开工作年度报告'],
      '云澜市青禾区石桥镇人民政府',
      '镇',
      undefined,
    ],
    [
      ['2024年云澜市松岭乡人民政府政府信息公开工作年度报告'],
      '云澜市松岭乡人民政府',
      '乡',
      '2024年云澜市松岭乡人民政府政府信息公开工作年度报告',
    ],
    [
      ['云澜市财政局２０２４年度政府信息公开年度报告'],
      '云澜市财政局',
      '部门',
      '云澜市财政局２０２４年度政府信息公开年度报告',
    ],
    [
      ['云澜经济开发区管理委员会2024年政府信息公开工作年度报告'],
      '云澜经济开发区管理委员会',
      '管委会',
      undefined,
    ],
    [
      ['云澜市人民政府办公室 2024 年政府信息公开工作年度报告'],
      '云澜市人民政府办公室',
      '办公室',
      undefined,
    ],
    [['云澜市2024年政府信息公开工作年度报告'], '云澜市', '政府', undefined],
    [
      ['云澜市人民政府信息公开工作年度报告（2024年）'],
      '云澜市人民政府',
      '政府',
      '云澜市人民政府信息公开工作年度报告（2024年）',
    ],
  ])('%s', (lines, agency, kind, title) => {
    const found = read([...lines.map(paragraph), ...page.slice(1)])
    expect(found.report).toMatchObject({ agency, kind, year: 2024 })
    expect(found.report.title).toBe(title)
  })

  test('a short name in the title is made whole by the signature', () => {
    const blocks = [paragraph('柳塘街道2024年政府信息公开工作年度报告'), ...page.slice(1)]
    expect(read(blocks).report).toMatchObject({
      agency: report.agency,
      kind: '街道',
      title: '柳塘街道2024年政府信息公开工作年度报告',
    })
  })

  test('a line above a title that is none of it stays above', () => {
    const lines = ['政务公开', '2024年政府信息公开工作年度报告'].map(paragraph)
    const found = read([...lines, ...page.slice(1)])
    expect(found.report).toMatchObject({ agency: report.agency, year: 2024 })
    const apart = [paragraph('今年，工作较好。'), paragraph('2024年政府信息公开工作年度报告')]
    expect(read([...apart, ...page.slice(1)]).report).toMatchObject({ agency: report.agency })
  })

  const whole = '云澜市青禾区柳塘街道办事处2024年政府信息公开工作年度报告'
  const rowOf = (...texts: readonly string[]): Block => ({
    kind: 'table',
    widths: texts.map(() => 1),
    headerRows: 0,
    rows: [texts.map((text) => ({ text }))],
  })
  const titledBy = (title: Block) =>
    read(page.map((block) => (block.kind === 'title' ? title : block)))

  test.each(['办事处\t2024年\t政府', '办事处2024年\t政府'])(
    'a title with tabs in it is one: %s',
    (words) => {
      const tabbed = whole.replace('办事处2024年政府', words)
      expect(titledBy(paragraph(tabbed))).toEqual(read(page))
      expect(titledBy(rowOf(...tabbed.split('\t')))).toEqual(read(page))
    },
  )

  test.each([
    [whole.replace('2024', '2023').slice(13), whole.slice(13)],
    ['公开', ''],
  ])('a row that names titles is none: %s, %s', (...row) => {
    expect(titledBy(rowOf(...row)).notes).toMatchObject([{ kind: 'headingMissing' }])
  })

  test.each([
    [rowOf('名称', whole), undefined],
    [rowOf('信息名称：', whole, '', '发布日期'), undefined],
    [paragraph(`标题：${whole}`), undefined],
    [paragraph(`• ${whole}`), undefined],
    [paragraph(`■${whole}`), undefined],
    [paragraph(`《${whole}》`), undefined],
    [paragraph(`# ${whole}`), undefined],
    [paragraph(`**${whole}**`), undefined],
    [
      paragraph('云澜市青禾区柳塘街道办事处2024年度政府信息公开工作报告'),
      '云澜市青禾区柳塘街道办事处2024年度政府信息公开工作报告',
    ],
    [
      paragraph('2024年云澜市青禾区柳塘街道办事处政务公开年报（全文）'),
      '2024年云澜市青禾区柳塘街道办事处政务公开年报（全文）',
    ],
  ])('a title is found in %j', (block, title) => {
    const { report: found, notes } = titledBy(block)
    expect(found).toMatchObject({
      agency: report.agency,
      year: 2024,
      narratives: report.narratives,
    })
    expect(found.title).toBe(title)
    expect(notes).toEqual([])
  })

  test('a title in traditional script is one', () => {
    const blocks = [
      paragraph('雲瀾市石橋鎮人民政府2024年政府信息公開工作年度報告'),
      ...page.slice(1, -2),
    ]
    expect(read(blocks).report).toMatchObject({
      agency: '雲瀾市石橋鎮人民政府',
      kind: '镇',
      year: 2024,
    })
  })

  test('without a title the signature names the agency and the period the year', () => {
    const found = read(page.slice(1))
    expect(found.report).toMatchObject({ agency: report.agency, year: 2024 })
    expect(found.notes).toEqual([{ kind: 'headingMissing', text: '', at: 'title' }])
  })

  test('without any of them they are blank', () => {
    const unnamed = page.filter(
      (block) =>
        block.kind !== 'title' &&
        !(block.kind === 'paragraph' && (block.role || block.ref?.startsWith('preamble'))),
    )
    expect(read(unnamed).report).toMatchObject({ agency: '', kind: '部门', year: 0 })
  })

  test('the form is told by its labels, not by the year', () => {
    const late = { ...report, template: annualReport2019.id, year: 2023, cells: {} }
    expect(read(compose(annualReport2019, late)).template).toBe(annualReport2019)
    expect(read(compose(annualReport2021, { ...report, year: 2019 })).template).toBe(
      annualReport2021,
    )
  })
})

describe('the end', () => {
  const unsigned = page.filter((block) => !(block.kind === 'paragraph' && block.role))

  test.each<readonly [lines: readonly string[], signature: Report['signature']]>([
    [['柳塘街道办事处', '2025 年 1 月 9 日'], { name: '柳塘街道办事处', date: '2025-01-09' }],
    [['２０２５年１月９日'], { name: '', date: '2025-01-09' }],
    [['云澜市青禾区柳塘街道办事处'], { name: '云澜市青禾区柳塘街道办事处', date: '' }],
    [[], undefined],
  ])('%s', (lines, signature) => {
    const found = read([...unsigned, ...lines.map(paragraph)]).report
    expect(found.signature).toEqual(signature)
    expect(found.narratives).toEqual(report.narratives)
  })

  test('a table behind the date hides neither date nor name', () => {
    const rows = [[{ text: '附件' }, { text: '1' }]]
    const table: Block = { kind: 'table', widths: [1, 1], headerRows: 0, rows }
    const found = read([...page, table]).report
    expect(found.signature).toEqual(report.signature)
    expect(found.narratives).toEqual(report.narratives)
  })

  test('a date is not in the text', () => {
    expect(read([...unsigned, paragraph('于2025年1月9日公布。')]).report.signature).toBe(undefined)
  })
})

describe('a preamble in other words', () => {
  test('that says the name it calls itself twice is read back', () => {
    const template = {
      ...annualReport2021,
      preamble: ['{selfName}编制了年度报告。', '{selfName}负责解释。'],
    }
    const { preamble: _, ...narratives } = report.narratives
    const own = { ...report, selfName: '我处', narratives }
    const found = recognise({ blocks: compose(template, own), notes: [] }, [template])
    expect(found).toMatchObject({ report: own, notes: [] })
  })

  test('that names an office without an address is read back', () => {
    const { preamble: _, ...narratives } = report.narratives
    const own = { ...report, contact: { office: '柳塘街道党政办公室' }, narratives }
    expect(read(compose(annualReport2021, own))).toMatchObject({ report: own, notes: [] })
  })

  test('keeps its text and tells contact and website', () => {
    const preamble =
      '本报告在云澜市网站（http://www.yunlan.gov.cn/zwgk）公布。如有疑问，请与柳塘街道党政办公室联系（地址：云澜市柳塘路18号，邮编：010203，电话：0999-8123456，电子邮箱：zwgk@yunlan.gov.cn）。'
    const blocks = compose(annualReport2021, {
      ...report,
      narratives: { ...report.narratives, preamble },
    })
    expect(read(blocks).report).toMatchObject({
      narratives: { preamble },
      website: 'http://www.yunlan.gov.cn/zwgk',
      contact: {
        office: '柳塘街道党政办公室',
        address: '云澜市柳塘路18号',
        postcode: '010203',
        phone: '0999-8123456',
        email: 'zwgk@yunlan.gov.cn',
      },
    })
  })
})

describe('what is no report is refused', () => {
  const table: Block = {
    kind: 'table',
    widths: [1, 1],
    headerRows: 0,
    rows: [
      [{ text: '项目' }, { text: '金额' }],
      [{ text: '行政许可' }, { text: '12' }],
    ],
  }

  const headings = page.filter((block) => block.kind === 'heading' && block.level === 1)

  test.each<readonly [name: string, blocks: readonly Block[], says: string]>([
    ['nothing', [], '文件里没有文字'],
    [
      'a reading aid',
      [
        paragraph('《柳塘街道2024年政府信息公开工作年度报告》解读'),
        paragraph('一、编制背景'),
        paragraph('根据规定编制。'),
      ],
      '年度报告的解读',
    ],
    ['a gazette', [paragraph('云澜市人民政府公报'), table], '公报'],
    ['another table', [paragraph('2024年部门预算'), table], '没有找到年度报告'],
    ['prose', [paragraph('今天天气很好，我们去了湖边。')], '没有找到年度报告'],
    [
      'three headings alone',
      headings.slice(0, 3),
      '只找到年度报告的3 个部分，没有找到标题、其他部分、表格',
    ],
    ['a title alone', page.slice(0, 1), '只找到年度报告的标题，没有找到各部分、表格'],
    [
      'a title with a row',
      [...page.slice(0, 1), table],
      '只找到年度报告的标题、1 行数字，没有找到各部分、其他表格',
    ],
  ])('%s', (_, blocks, says) => {
    const found = recognise({ blocks, notes: [] })
    expect(found.kind === 'refused' && found.says).toContain(says)
  })

  test('a title, two headings and a row are a report that was cut short', () => {
    const blocks = [...page.slice(0, 1), ...headings.slice(0, 2), table]
    expect(read(blocks).report).toMatchObject({ agency: report.agency, year: 2024 })
  })

  test('four headings alone, or three with a row of a table, are a report', () => {
    expect(read(headings.slice(0, 4)).report.agency).toBe('')
    const notes = notesOf([...headings.slice(0, 2), table, ...headings.slice(2, 3)])
    expect(notes).toContainEqual(['rowMissing', 'proactive.administrativePenalties'])
    expect(notes).not.toContainEqual(['rowMissing', 'proactive.administrativeLicenses'])
  })

  test('without a template nothing can be read', () => {
    expect(() => recognise({ blocks: page, notes: [] }, [])).toThrow('no template')
  })
})

test('the notes of the reader come first', () => {
  const note: ReadNote = { kind: 'skipped', text: '一张图片', at: 'block:1' }
  expect(recognise({ blocks: page, notes: [note] })).toMatchObject({ notes: [note] })
})

test('a very long page takes no longer by the block', () => {
  const rows = Array.from({ length: 20_000 }, (_, at) =>
    paragraph(at % 2 ? '3.其他' : `第${at}段文字`),
  )
  const start = performance.now()
  expect(recognise({ blocks: [...page, ...rows], notes: [] }).kind).toBe('recognised')
  expect(performance.now() - start).toBeLessThan(5000)
})

describe('numbers without a label below a row', () => {
  const penalties = 'proactive.administrativePenalties.decisions' as const
  const label = '第二十条第（六）项 行政处罚'
  const rowsWith = (value: string, ...below: readonly string[]) =>
    read(
      page.flatMap((block): readonly Block[] => {
        if (block.kind !== 'table' || block.ref !== 'proactive') return [block]
        const at = block.rows.findIndex((row) => row.some(({ ref }) => ref === penalties))
        const [before, behind] = [block.rows.slice(0, at), block.rows.slice(at + 1)]
        const own = paragraph([label, value].join('    '))
        return [
          { ...block, rows: before },
          own,
          ...below.map(paragraph),
          ...(behind.length > 0 ? [{ ...block, rows: behind }] : []),
        ]
      }),
    )

  test('words that count, alone in a row, are told', () => {
    const rows = ['三件', '三件 多', '说明', ''].map((text) => [{ text }])
    const stray: Block = { kind: 'table', widths: [1], headerRows: 0, rows }
    const blocks = page.flatMap((block) =>
      block.kind === 'table' && block.ref === 'proactive' ? [block, stray] : [block],
    )
    const wide = { ...stray, widths: [1, 1], rows: [[{ text: '三件' }, { text: '两件' }]] }
    expect(read(blocks).notes).toEqual([
      { kind: 'unplaced', text: '三件 三件 多', at: 'proactive' },
    ])
    expect(read(blocks.map((block) => (block === stray ? wide : block))).notes).toEqual([])
  })

  test.each<readonly [string, readonly string[], number | null]>([
    ['a number cut by its narrow cell is blank', ['9330', '8984'], null],
    ['a long number alone is one', ['9330'], 9330],
    ['the number of a page is none of it', ['9330', '12'], 9330],
    ['a short number does not go on', ['30', '8984'], 30],
    ['nor below a sentence', ['9330', '以上是全部数据。', '8984'], 9330],
  ])('%s', (_, [value = '', ...below], expected) => {
    const found = rowsWith(value, ...below)
    expect(found.report.cells[penalties]).toBe(expected)
    const told = found.notes.filter(({ at }) => at === 'proactive.administrativePenalties')
    expect(told.length).toBe(expected === null ? 1 : 0)
  })
})
