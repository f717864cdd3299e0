import { expect, test } from 'vitest'
import { printedDate } from './date.ts'

test.each([
  ['2024-01-12', '2024年1月12日'],
  ['2024-11-02', '2024年11月2日'],
  ['明年一月', '明年一月'],
  ['', ''],
])('%j is printed %j', (iso, printed) => {
  expect(printedDate(iso)).toBe(printed)
})
