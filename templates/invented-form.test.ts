import fc from 'fast-check'
import mammoth from 'mammoth'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { EditorStore } from '#components/form/editor-store.ts'
import { LiveFindings } from '#components/form/live-findings.ts'
import { Preview } from '#components/preview/preview.tsx'
import { checkInput } from '#lib/checks/check-input.ts'
import { checksOf } from '#lib/checks/checks.ts'
import { runChecks } from '#lib/checks/run-checks.ts'
import { compose } from '#lib/document/compose.ts'
import { recognise } from '#lib/document/recognise.ts'
import { readJson } from '#lib/readers/json/read-json.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { cellName } from '#lib/report/cell-name.ts'
import { formOf } from '#lib/report/form.ts'
import type { Cells, Report } from '#lib/report/report.ts'
import { writeDocx } from '#lib/writers/docx/write-docx.ts'
import { writeJson } from '#lib/writers/json/write-json.ts'
import { writeTxt } from '#lib/writers/txt/write-txt.ts'
import { defineTable, defineTemplate, type Template } from './schema.ts'

/** A form nobody issued: other parts, one other table, one other relation. No product code knows it. */
const lakes = defineTable({
  id: 'lakes',
  unit: '次',
  columns: {
    patrolled: { label: '巡查次数（单位：次）', short: '巡查' },
    found: { label: '发现问题', short: '发现问题' },
    solved: { label: '已经整改', short: '已整改' },
    open: { label: '正在整改', short: '正在整改' },
    cost: { label: '投入资金（单位：万元）', short: '投入', type: 'money', unit: '万元' },
  },
  rows: {
    north: { label: '1.北湖', short: '北湖' },
    south: { label: '2.南湖', short: '南湖' },
    both: { label: '合计', short: '合计' },
  },
  widths: [2, 1, 1, 1, 1, 1],
  headerRows: 1,
  grid: [
    [
      { text: '湖泊名称' },
      { column: 'patrolled' },
      { column: 'found' },
      { column: 'solved' },
      { column: 'open' },
      { column: 'cost' },
    ],
    ...(['north', 'south', 'both'] as const).map(
      (row) =>
        [
          { row },
          { cell: [row, 'patrolled'] },
          { cell: [row, 'found'] },
          { cell: [row, 'solved'] },
          { cell: [row, 'open'] },
          { cell: [row, 'cost'] },
        ] as const,
    ),
  ],
  relations: [
    {
      id: 'lakes-sum',
      kind: 'sum',
      forEach: 'column',
      derives: true,
      left: ['north', 'south'],
      right: ['both'],
      says: '各湖之和应等于合计。',
      basis: '虚构的表',
    },
    {
      id: 'lakes-rectified',
      kind: 'sum',
      forEach: 'row',
      left: ['found'],
      right: ['solved', 'open'],
      says: '发现的问题要么已经整改，要么正在整改。',
      basis: '虚构的表',
    },
  ],
})

const lakeReport: Template = defineTemplate({
  id: 'lake-report',
  name: '湖泊管护年度报告',
  basis: '虚构',
  appliesFrom: 2020,
  title: {
    pattern: '{agency}{year}年湖泊管护年度报告',
    yearFirst: '{year}年{agency}湖泊管护年度报告',
    words: ['湖泊', '年度报告'],
    expected: ['管护'],
  },
  preamble: ['{selfName}管护{parts}{partCount}项。'],
  tables: [lakes],
  parts: [
    {
      id: 'lakes',
      numeral: '甲',
      title: '湖泊巡查',
      short: '巡查',
      content: { kind: 'table', table: 'lakes', note: '' },
    },
    {
      id: 'lessons',
      numeral: '乙',
      title: '经验教训',
      short: '经验',
      content: { kind: 'narrative', note: '', emptyAnswers: ['无'] },
    },
  ],
  roles: {},
})

const form = formOf(lakeReport)

const cells: Cells = {
  'lakes.north.patrolled': 12,
  'lakes.north.found': 3,
  'lakes.north.solved': 2,
  'lakes.north.open': 1,
  'lakes.north.cost': 1_500_000,
  'lakes.south.patrolled': 8,
  'lakes.south.found': 0,
  'lakes.south.solved': 0,
  'lakes.south.open': 0,
  'lakes.south.cost': 250_000,
}

const report: Report = {
  template: 'lake-report',
  agency: '云澜市湖泊管护中心',
  kind: '部门',
  year: 2024,
  narratives: { lessons: '汛前多巡查一次。' },
  cells,
}

function messages(of: Report): readonly string[] {
  return runChecks(checksOf(lakeReport), checkInput(lakeReport, of, '2025-01-12')).map(
    ({ message, cure }) => (cure ? `${message}${cure.says}` : message),
  )
}

describe('a form that nobody issued', () => {
  test('has a form model: cells, units, totals, names', () => {
    expect(form.cells.map((cell) => `${cellName(cell)} ${cell.unit}`).slice(0, 5)).toEqual([
      '北湖·巡查 次',
      '北湖·发现问题 次',
      '北湖·已整改 次',
      '北湖·正在整改 次',
      '北湖·投入 万元',
    ])
    expect(form.cells.filter(({ isTotal }) => isTotal).map(({ row }) => row)).toEqual(
      Array(5).fill('both'),
    )
  })

  test('is edited: typed text becomes values, totals follow, findings come and go', () => {
    const store = new EditorStore({
      template: lakeReport,
      draft: { report, answers: {} },
      today: '2025-01-12',
      findings: new LiveFindings(checksOf(lakeReport)),
    })
    expect(store.findings()).toEqual([])
    store.type('cells.lakes.south.found', '２次')
    expect(store.settled().values[form.indexOf.get('lakes.both.found') ?? -1]).toBe(5)
    expect(store.findings().map(({ message }) => message)).toEqual([
      '南湖：发现问题 2，已整改 0 + 正在整改 0 = 0，相差 2。',
    ])
  })

  test('is checked by its own relations and by every check that needs no role', () => {
    expect(messages(report)).toEqual([])
    const wrong: Report = {
      ...report,
      title: '云澜市湖泊管护中心2023年湖泊年度报告',
      narratives: { lessons: '无' },
      cells: {
        ...cells,
        'lakes.north.open': 2,
        'lakes.south.patrolled': null,
        'lakes.both.cost': 1_700_000,
      },
    }
    expect(messages(wrong)).toEqual([
      '标题写的年度是 2023，本报告是 2024 年度。改为“云澜市湖泊管护中心2024年湖泊管护年度报告”',
      '投入：北湖 1.5 万元 + 南湖 0.25 万元 = 1.75 万元，合计 1.7 万元，相差 0.05 万元。改用合计值 1.75 万元',
      '北湖：发现问题 3，已整改 2 + 正在整改 2 = 4，相差 1。',
      '南湖·巡查 1 格空白，没有的填 0。空白填 0',
      '“经验教训”只写了“无”，应写出具体内容。',
    ])
  })

  test('is drawn at random in balance, for property tests', () => {
    fc.assert(
      fc.property(arbitraryReport(lakeReport), (random) => {
        expect(messages(random)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  test('is previewed with its own labels and figures', () => {
    const html = renderToStaticMarkup(
      createElement(Preview, { blocks: compose(lakeReport, report) }),
    )
    const drawn = [...html.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text)
    expect(drawn.join('')).toContain('1.北湖123211.5')
    expect(drawn.join('')).toContain('合计203211.75')
    expect(drawn.join('')).toContain('乙、经验教训')
  })

  test('is written as plain text with its own labels', () => {
    const text = new TextDecoder().decode(writeTxt(compose(lakeReport, report)))
    expect(text.split('\r\n')).toEqual(
      expect.arrayContaining([
        '云澜市湖泊管护中心2024年湖泊管护年度报告',
        '甲、湖泊巡查',
        '1.北湖\t12\t3\t2\t1\t1.5',
        '合计\t20\t3\t2\t1\t1.75',
        '乙、经验教训',
      ]),
    )
  })

  test('is written as a Word file with its own labels and figures', async () => {
    const buffer = Buffer.from(await writeDocx(compose(lakeReport, report)))
    const { value } = await mammoth.extractRawText({ buffer })
    const words = value.split(/\s+/)
    expect(words).toEqual(
      expect.arrayContaining(['甲、湖泊巡查', '1.北湖', '1.75', '乙、经验教训']),
    )
    expect(words.join(' ')).toContain('合计 20 3 2 1 1.75')
  })

  test('is read back from its page, blanks and all', () => {
    const blank = {
      ...report,
      cells: { ...cells, 'lakes.north.open': null, 'lakes.both.open': null },
    }
    for (const written of [report, blank]) {
      const read = recognise({ blocks: compose(lakeReport, written), notes: [] }, [lakeReport])
      expect(read).toEqual({ kind: 'recognised', template: lakeReport, report: written, notes: [] })
    }
  })

  test('is read back from JSON', () => {
    const text = writeJson(lakeReport, report)
    expect(readJson(text, [lakeReport])).toMatchObject({ kind: 'read', value: report })
    expect(readJson(text)).toMatchObject({ kind: 'refused', at: 'template' })
  })
})
