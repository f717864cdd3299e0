import { expect, test } from 'vitest'
import { tableMissing } from './table-missing.ts'
import { findingsOf, reportWith } from './test-check.ts'
import { findingsIn } from './test-source.ts'

test('is silent about a report that is written here, and about a file with its tables', () => {
  expect(findingsOf(tableMissing, reportWith({}))).toEqual([])
  expect(findingsIn(tableMissing, ['一、总体情况'])).toEqual([])
})

test('is silent about other notes, and about tables the form does not have', () => {
  const notes = [
    { kind: 'rowMissing', text: '', at: 'requests' },
    { kind: 'tableMissing', text: '', at: 'procurement' },
  ] as const
  expect(findingsIn(tableMissing, [], notes)).toEqual([])
})

test('a table that was not found is an error at its part', () => {
  expect(
    findingsIn(tableMissing, [], [{ kind: 'tableMissing', text: '', at: 'disputes' }]),
  ).toMatchObject([
    {
      severity: 'error',
      message:
        '没有找到“四、政府信息公开行政复议、行政诉讼情况”的表格，可能是图片，或者复制时丢失了。',
      part: 'disputes',
    },
  ])
})
