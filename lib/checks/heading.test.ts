import { describe, expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { checkInput } from './check-input.ts'
import { heading } from './heading.ts'
import { findingsOf, reportWith } from './test-check.ts'
import { findingsIn } from './test-source.ts'

const six = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
]

test('is silent about a report that is written here, and about a file with all six', () => {
  expect(findingsOf(heading, reportWith({}))).toEqual([])
  expect(findingsIn(heading, six)).toEqual([])
})

test('is silent about notes on something else, and sub-heads that repeat a title', () => {
  const lines = [...six, '（二）主动公开政府信息情况', '主动公开政府信息情况良好。']
  expect(findingsIn(heading, lines, [{ kind: 'rowMissing', text: '', at: 'requests' }])).toEqual([])
})

test.each([
  ['headingMissing', '', 'error', '缺少标题“六、其他需要报告的事项”。'],
  [
    'headingReworded',
    '六、其他报告的事项',
    'error',
    '标题写的是“六、其他报告的事项”，应为“六、其他需要报告的事项”。',
  ],
  [
    'headingNumeral',
    '6、其他需要报告的事项',
    'warning',
    '标题“6、其他需要报告的事项”的序号不对，应为“六、其他需要报告的事项”。',
  ],
] as const)('%s', (kind, text, severity, message) => {
  const found = findingsIn(heading, six.slice(0, 5), [{ kind, text, at: 'otherMatters' }])
  expect(found).toMatchObject([{ severity, message, part: 'otherMatters' }])
  expect(found[0]?.mayOverrule).toBe(kind === 'headingReworded' ? true : undefined)
})

test('a table is no heading', () => {
  const table = {
    kind: 'table',
    widths: [1],
    headerRows: 0,
    rows: [[{ text: '一、总体情况' }]],
  } as const
  const input = checkInput(annualReport2021, reportWith({}), '2024-01-12')
  expect(heading.run({ ...input, source: { blocks: [table, table], notes: [] } })).toEqual([])
})

test('a heading in another place is out of order, not missing', () => {
  const lines = ['六、 其他需要报告的事项', ...six.slice(0, 5)]
  expect(
    findingsIn(heading, lines, [{ kind: 'headingMissing', text: '', at: 'otherMatters' }]),
  ).toMatchObject([{ message: '标题“六、其他需要报告的事项”的次序不对。' }])
})

test('a heading that stands there twice is told', () => {
  expect(findingsIn(heading, [...six, '一、总体情况'])).toMatchObject([
    { severity: 'error', message: '标题“一、总体情况”出现了两次。', part: 'overview' },
  ])
})

test('sub-heads with another kind of numeral repeat no heading', () => {
  const subheads = ['1、主动公开政府信息情况', '2、收到和处理政府信息公开申请情况']
  expect(findingsIn(heading, [...six.slice(0, 1), ...subheads, ...six.slice(1)])).toEqual([])
  const numbered = six.map((line, at) => line.replace(/^./, String(at + 1)))
  expect(findingsIn(heading, [...numbered, '4、总体情况'])).toMatchObject([
    { message: '标题“一、总体情况”出现了两次。' },
  ])
})

test('a table of contents repeats no heading', () => {
  const text = six.flatMap((line) => [line, '写了一些事。'])
  expect(findingsIn(heading, ['目录', ...six, '现报告如下。', ...text])).toEqual([])
  expect(findingsIn(heading, [...six, ...text, '一、总体情况'])).toMatchObject([
    { message: '标题“一、总体情况”出现了两次。' },
  ])
})

describe('in the texts that are written here', () => {
  const told = (narratives: Record<string, string>) =>
    findingsOf(heading, reportWith({ narratives }))

  test('the heading of another part is told, and stays', () => {
    const problemsAndImprovements = '公开不够及时。\n六、 其他需要报告的事项\n无。'
    expect(told({ problemsAndImprovements })).toMatchObject([
      {
        severity: 'warning',
        message: '“存在的主要问题及改进情况”的文字里有标题“六、其他需要报告的事项”。',
        part: 'problemsAndImprovements',
        quote: '六、 其他需要报告的事项',
      },
    ])
    expect(told({ problemsAndImprovements })[0]).not.toHaveProperty('cure')
  })

  test('its own heading can be taken out', () => {
    expect(told({ overview: '一．总体情况：\n公开126条。' })).toMatchObject([
      {
        message: '“总体情况”的文字里又写了标题“一、总体情况”，会印两次。',
        cure: {
          says: '删去这一行',
          writes: [{ field: 'narratives.overview', value: '公开126条。' }],
        },
      },
    ])
  })

  test('a sub-head and a sentence that repeat a title are none', () => {
    const overview =
      '（二）主动公开政府信息情况\n1.总体情况\n总体情况良好。\n四、政府信息公开行政复议、行政诉讼情况的说明'
    expect(told({ overview })).toEqual([])
  })

  test('what a file tells already is not told again', () => {
    const lines = [...six, '一、总体情况']
    const input = checkInput(
      annualReport2021,
      reportWith({ narratives: { problemsAndImprovements: '一、总体情况\n公开126条。' } }),
      '2024-01-12',
    )
    const blocks = lines.map((text) => ({ kind: 'paragraph', text }) as const)
    expect(heading.run({ ...input, source: { blocks, notes: [] } })).toHaveLength(1)
  })
})
