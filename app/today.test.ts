import { expect, test } from 'vitest'
import { today } from './today.ts'

test.each([
  ['2024-12-31T15:59:59Z', '2024-12-31'],
  ['2024-12-31T16:00:00Z', '2025-01-01'],
])('at %s it is %s', (now, day) => {
  expect(today(new Date(now))).toBe(day)
})
