import { expect, test } from 'vitest'
import { daysInMonth } from './days-in-month.ts'

test.each([
  [2023, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2023, 6, 30],
  [2023, 12, 31],
  [2023, 13, 0],
  [2023, 0, 0],
])('%i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days)
})
