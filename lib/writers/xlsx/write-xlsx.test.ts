import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { type WorkbookSheet, writeXlsx } from './write-xlsx.ts'

const sheet = (rows: WorkbookSheet['rows'], name = '数据'): WorkbookSheet => ({
  name,
  widths: [20],
  frozen: { rows: 1, columns: 1 },
  rows,
})

async function read(sheets: readonly WorkbookSheet[]) {
  return (await readXlsx(await writeXlsx(sheets))).sheets
}

test('numbers are numbers, texts are texts, blanks are blank', async () => {
  const rows = [
    [
      { value: '单位', look: 'label' },
      { value: '件数', look: 'label' },
    ],
    ['柳塘街道办事处', 6],
    ['石桥镇人民政府', { value: null, look: 'blank' }],
    ['东湖街道办事处', { value: '三件', look: 'unread' }],
    [
      { value: '合计', look: 'sum' },
      { value: 0.25, look: 'sum' },
    ],
  ] as const
  const [found] = await read([sheet(rows)])
  expect(found?.name).toBe('数据')
  expect(found?.rows.map(([, value]) => value ?? null)).toEqual(['件数', 6, null, '三件', 0.25])
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x","y")', '<b>&"'])(
  '%j stays a text and is no formula',
  async (text) => {
    const file = await writeXlsx([sheet([[text, { value: text, look: 'unread' }]])])
    const [found] = (await readXlsx(file)).sheets
    expect(found?.rows[0]).toEqual([text, text])
    const xml = Object.entries(unzipSync(file))
      .filter(([path]) => path.includes('worksheets/'))
      .map(([, bytes]) => strFromU8(bytes))
      .join('')
    expect(xml).not.toContain('<f')
  },
)

test('what XML cannot hold is left out', async () => {
  const [found] = await read([sheet([['甲\u0000乙\ud800丙\u0001😀']])])
  expect(found?.rows[0]?.[0]).toBe('甲乙丙😀')
})

test('sheets have names that Excel takes, each of its own', async () => {
  const names = ['2023年/数据[1]', 'x'.repeat(40), 'x'.repeat(40)]
  const found = await read(names.map((name) => sheet([['一']], name)))
  expect(found.map(({ name }) => name)).toEqual([
    '2023年 数据 1 ',
    'x'.repeat(28),
    `${'x'.repeat(28)} 2`,
  ])
})
