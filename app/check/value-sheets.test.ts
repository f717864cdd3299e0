import { expect, test } from 'vitest'
import type { WorkbookCell } from '#lib/writers/xlsx/write-xlsx.ts'
import { testUnit } from './test-unit.ts'
import { valueSheets } from './value-sheets.ts'

const received = 'requests.received.naturalPerson'
const fee = 'proactive.administrativeFees.amount'

const plain = (cell: WorkbookCell | undefined) =>
  typeof cell === 'object' && cell ? cell.value : cell

/** The column of a cell by its name, from the third row on. */
function column(sheet: ReturnType<typeof valueSheets>[number] | undefined, name: string) {
  const at = sheet?.rows[1]?.findIndex((cell) => plain(cell) === name) ?? -1
  expect(at).toBeGreaterThanOrEqual(0)
  return sheet?.rows.slice(2).map((row) => row[at])
}

const all = () => true

test('a row a unit with its 200 values, money in 万元, and the sum of them', () => {
  const units = [
    testUnit({ agency: '甲街道', cells: { [received]: 6, [fee]: 251_000 } }),
    testUnit({ agency: '乙镇', cells: { [received]: 4, [fee]: 10_000 } }),
  ]
  const [sheet, ...more] = valueSheets(units, all)
  expect(more).toEqual([])
  expect(sheet?.name).toBe('2023年 2021年格式')
  expect(sheet?.rows.map((row) => row.length)).toEqual(Array(5).fill(205))
  expect(column(sheet, '单位')?.map(plain)).toEqual(['甲街道', '乙镇', '合计（2 个单位）'])
  expect(column(sheet, '本年新收·自然人')?.map(plain)).toEqual([6, 4, 10])
  expect(column(sheet, '本年新收·总计')?.map(plain)).toEqual([6, 4, 10])
  expect(column(sheet, '行政事业性收费·本年收费金额')?.map(plain)).toEqual([0.251, 0.01, 0.261])
})

test('blank and unread values are marked, and their sum is unknown, not smaller', () => {
  const units = [
    testUnit({ cells: { [received]: null } }),
    testUnit({ agency: '乙镇', cells: { [received]: { text: '三件' } } }),
    testUnit({ agency: '丙镇', cells: { [received]: 5 } }),
    testUnit(
      { agency: '丁镇', cells: { [received]: null } },
      { notes: [{ kind: 'unplaced', text: '新收5', at: 'requests.received' }] },
    ),
  ]
  const [sheet] = valueSheets(units, all)
  expect(column(sheet, '本年新收·自然人')).toEqual([
    { value: null, look: 'blank' },
    { value: '三件', look: 'unread' },
    5,
    { value: '未读出', look: 'unread' },
    { value: '缺 3 个', look: 'blank' },
    { value: 5, look: 'sum' },
  ])
  expect(column(sheet, '空白格')?.slice(0, 4)).toEqual([1, 0, 0, 0])
  expect(column(sheet, '没读出')?.slice(0, 4)).toEqual([0, 1, 0, 1])
})

test('a unit that is not counted has its row, and no part in the sum', () => {
  const [counted, old] = [
    testUnit({ cells: { [received]: 6 } }),
    testUnit({ cells: { [received]: 5 } }),
  ]
  const [sheet] = valueSheets([counted, old], (unit) => unit === counted)
  expect(column(sheet, '计入合计')?.map(plain)).toEqual(['是', '否', ''])
  expect(column(sheet, '本年新收·自然人')?.map(plain)).toEqual([6, 5, 6])
})

test('each year has a sheet, the newest first; where no year was read nothing is added up', () => {
  const sheets = valueSheets([testUnit({ year: 0 }), testUnit({ year: 2022 }), testUnit()], all)
  expect(sheets.map(({ name }) => name)).toEqual([
    '2023年 2021年格式',
    '2022年 2021年格式',
    '年度不明 2021年格式',
  ])
  expect(sheets.at(-1)?.rows).toHaveLength(3)
})
