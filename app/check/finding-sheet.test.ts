import { expect, test } from 'vitest'
import { findingSheet } from './finding-sheet.ts'
import { memoOf } from './memo.ts'
import { testUnit } from './test-unit.ts'
import { unitFindings } from './unit-findings.ts'

const unit = testUnit(
  {
    cells: { 'requests.received.naturalPerson': 6 },
    narratives: { overview: '（一）主动公开。公开（300余条。', otherMatters: '无' },
  },
  {
    notes: [
      { kind: 'tableMissing', text: '', at: 'disputes' },
      { kind: 'skipped', text: '', at: 'block:3' },
    ],
  },
)
const findings = unitFindings(unit, undefined, '2024-01-12')

test('the sheet names unit, file, severity, place, check and what is wrong', () => {
  const { rows } = findingSheet([{ unit, findings }], [{ file: '坏.docx', says: '文件残缺。' }])
  expect(rows[1]).toEqual(['', '', '坏.docx', '没有读取', '', '', '文件残缺。'])
  expect(rows[2]?.slice(3, 4)).toEqual(['未读出'])
  const balance = rows.find((row) => row[6]?.toString().includes('相差 6'))
  expect(balance?.slice(0, 5)).toEqual([
    '云澜市青禾区柳塘街道办事处',
    2023,
    unit.file,
    '错误',
    '三、收到和处理政府信息公开申请情况',
  ])
  expect(balance?.[9]).toContain('本年新收·自然人')
  expect(rows).toHaveLength(1 + 1 + 1 + findings.length)
})

test('what is too much for a sheet is counted, what is too long is cut', () => {
  const refused = Array.from({ length: 5000 }, (_, at) => ({ file: `${at}`, says: '残缺。' }))
  const { rows } = findingSheet([], refused)
  expect(rows.at(-1)?.[6]).toBe('另有 100 条没有列出。')
  const long = findings.slice(0, 1).map((one) => ({ ...one, message: '长'.repeat(3000) }))
  expect(findingSheet([{ unit: testUnit(), findings: long }], []).rows[1]?.[6]).toHaveLength(1001)
})

test('a memo tells errors first, then warnings, ten at most, and no hints', () => {
  const memo = memoOf({ unit, last: undefined, findings })
  const grave = findings.filter(({ severity }) => severity !== 'hint')
  expect(memo.points.length + memo.more).toBe(grave.length)
  expect(memo.points.length).toBeLessThanOrEqual(10)
  const severities = memo.points.map(({ severity }) => severity)
  expect(severities).toEqual([...severities].sort())
  expect(memo.points[0]).toMatchObject({
    severity: 'error',
    place: expect.stringMatching(/^[一二三四五六]、/),
  })
  const many = Array.from({ length: 13 }, () => grave).flat()
  expect(memoOf({ unit, last: undefined, findings: many })).toMatchObject({
    more: many.length - 10,
    year: 2023,
  })
})

test('a row that was not read stands under a word of its own, once, and is asked of nobody as 0', () => {
  const row = 'requests.unavailableRequiresCreation'
  const ids = Object.keys(testUnit().report.cells).filter((id) => id.startsWith(`${row}.`))
  const read = testUnit(
    { cells: Object.fromEntries([...ids, `${row}.total`].map((id) => [id, null])) },
    { notes: [{ kind: 'unplaced', text: '2.需要另行制作3000003', at: row }] },
  )
  const found = unitFindings(read, undefined, '2024-01-12')
  const says = '需另行制作整行 7 格没有读出：原文是“2.需要另行制作3000003”，请对照原文填写。'
  const { rows } = findingSheet([{ unit: read, findings: found }], [])
  expect(rows.filter((one) => one[3] === '未读出').map((one) => one[6])).toEqual([says])
  expect(JSON.stringify(rows)).not.toContain('填 0')
  const memo = memoOf({ unit: read, last: undefined, findings: found })
  expect(memo).toMatchObject({ unread: [says], moreUnread: 0, isCompared: false })
  expect(JSON.stringify(memo.points)).not.toContain('填 0')
})
