import { describe, expect, test } from 'vitest'
import type { Block } from '#lib/page/block.ts'
import { cellNames } from '#lib/page/table-labels.ts'
import type { Report } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import type { Template } from '#templates/schema.ts'
import { compose, tableBlock } from './compose.ts'

function names(id: string): ReadonlyMap<string, string> {
  const found = annualReport2021.tables.find((one) => one.id === id)
  if (!found) throw new Error(`no table ${id}`)
  return cellNames(tableBlock(found))
}

describe('what a cell is called', () => {
  test.each([
    ['requests', 'requests.received.naturalPerson', '自然人，一、本年新收政府信息公开申请数量'],
    [
      'requests',
      'requests.refusedThirdPartyRights.otherOrganization',
      '法人或其他组织 其他，三、本年度办理结果（三）不予公开 4.保护第三方合法权益',
    ],
    ['requests', 'requests.outcomesTotal.total', '总计，三、本年度办理结果（七）总计'],
    ['requests', 'requests.carriedForward.total', '总计，四、结转下年度继续办理'],
    [
      'proactive',
      'proactive.normativeDocuments.inForce',
      '现行有效件数，第二十条第（一）项 行政规范性文件',
    ],
    [
      'proactive',
      'proactive.administrativeCompulsion.decisions',
      '本年处理决定数量，第二十条第（六）项 行政强制',
    ],
    ['disputes', 'disputes.reconsideration.pending', '尚未审结，行政复议'],
    ['disputes', 'disputes.litigationAfterReconsideration.upheld', '结果维持，行政诉讼 复议后起诉'],
  ])('%s: %s', (id, ref, name) => {
    expect(names(id).get(ref)).toBe(name)
  })

  test('no two cells of the form share a name', () => {
    const all = annualReport2021.tables.flatMap(({ id }) => [...names(id).values()])
    expect(all).toHaveLength(200)
    expect(new Set(all).size).toBe(200)
  })
})

const bare: Report = {
  template: 'annual-report-2021',
  agency: '北苑街道办事处',
  kind: '街道',
  year: 2023,
  narratives: { preamble: '' },
  cells: {},
}

/** The blocks of a narrative alone. */
function narrative(text: string): readonly Block[] {
  const report = { ...bare, narratives: { ...bare.narratives, overview: text } }
  return compose(annualReport2021, report).filter(
    (block) => block.kind !== 'table' && block.ref?.startsWith('overview:'),
  )
}

describe('a line of a narrative', () => {
  test.each([
    ['is a paragraph', '全年公开信息12条。', { kind: 'paragraph' }],
    [
      'that is a numbered head alone is a sub-head',
      '（一）主动公开情况',
      { kind: 'heading', level: 2 },
    ],
    ['may end its sub-head with a mark', '（一）主动公开情况。', { kind: 'heading', level: 2 }],
    [
      'runs in with its first sentence',
      '（一）主动公开。全年12条。',
      { kind: 'paragraph', lead: 8 },
    ],
    ['runs in up to a colon', '（十一）主动公开：全年12条。', { kind: 'paragraph', lead: 9 }],
    ['that begins a sentence has no head', '（一）主动公开，全年12条。', { kind: 'paragraph' }],
    ['that is too long for a head has none', `（一）${'公开'.repeat(12)}`, { kind: 'paragraph' }],
    ['numbered otherwise has no head', '1.主动公开', { kind: 'paragraph' }],
  ])('%s', (_, text, expected) => {
    const [block] = narrative(text)
    expect(block).toEqual({ text, ref: 'overview:0', ...expected })
  })

  test('that is blank is left out, and the others keep their numbers', () => {
    expect(narrative('甲\n\n　　乙\t丙\n')).toEqual([
      { kind: 'paragraph', text: '甲', ref: 'overview:0' },
      { kind: 'paragraph', text: '乙 丙', ref: 'overview:2' },
    ])
  })
})

describe('the page', () => {
  test('begins with the title and holds each part under its heading, in order', () => {
    const heads = compose(annualReport2021, bare).filter(({ kind }) => kind !== 'paragraph')
    expect(heads.map((block) => (block.kind === 'table' ? block.ref : block.text))).toEqual([
      '北苑街道办事处2023年政府信息公开工作年度报告',
      '一、总体情况',
      '二、主动公开政府信息情况',
      'proactive',
      '三、收到和处理政府信息公开申请情况',
      'requests',
      '四、政府信息公开行政复议、行政诉讼情况',
      'disputes',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ])
  })

  test('prints values at their cells, totals settled, money in 万元, blanks as nothing', () => {
    const cells = {
      'proactive.administrativeFees.amount': 12_345,
      'disputes.reconsideration.upheld': 1,
      'disputes.reconsideration.corrected': 2,
      'disputes.reconsideration.otherResult': 0,
      'disputes.reconsideration.pending': 4,
    }
    const printed = new Map(
      compose(annualReport2021, { ...bare, cells })
        .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
        .map(({ ref, text }) => [ref, text]),
    )
    expect(printed.get('proactive.administrativeFees.amount')).toBe('0.012345')
    expect(printed.get('disputes.reconsideration.total')).toBe('7')
    expect(printed.get('disputes.directLitigation.total')).toBe('')
  })

  test.each([
    [
      'name and date',
      { name: '北苑街道办事处', date: '2024-01-12' },
      ['北苑街道办事处', '2024年1月12日'],
    ],
    ['a name alone', { name: '北苑街道办事处', date: '' }, ['北苑街道办事处']],
    ['nothing', undefined, []],
  ])('ends with %s', (_, signature, texts) => {
    const blocks = compose(annualReport2021, { ...bare, ...(signature && { signature }) })
    const signed = blocks.filter((block) => block.kind === 'paragraph' && block.role)
    expect(signed.map((block) => (block.kind === 'paragraph' ? block.text : ''))).toEqual(texts)
  })

  test('of a template that was invented has its own parts and table', () => {
    const invented: Template = {
      ...annualReport2021,
      tables: [
        {
          id: 'trees',
          unit: '棵',
          rows: { oak: { label: '橡树', short: '橡树' } },
          columns: { planted: { label: '栽种', short: '栽种' } },
          widths: [1, 1],
          headerRows: 1,
          grid: [
            [{ text: '树种' }, { column: 'planted' }],
            [{ row: 'oak' }, { cell: ['oak', 'planted'] }],
          ],
          relations: [],
        },
      ],
      parts: [
        {
          id: 'trees',
          numeral: '甲',
          title: '植树',
          short: '植树',
          content: { kind: 'table', table: 'trees', note: '' },
        },
      ],
      roles: {},
    }
    const blocks = compose(invented, { ...bare, cells: { 'trees.oak.planted': 7 } })
    expect(blocks.slice(1)).toMatchObject([
      { kind: 'heading', text: '甲、植树' },
      {
        kind: 'table',
        rows: [
          [{ text: '树种' }, { text: '栽种' }],
          [{ text: '橡树' }, { text: '7', role: 'value' }],
        ],
      },
    ])
  })
})
