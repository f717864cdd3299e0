import { expect, test } from 'vitest'
import { offeredYear } from './offered-year.ts'

test.each([
  ['2025-01-01', 2024],
  ['2025-09-30', 2024],
  ['2025-10-01', 2025],
  ['2025-12-31', 2025],
])('on %s it is %i', (today, year) => {
  expect(offeredYear(today)).toBe(year)
})
