import { expect, test } from 'vitest'
import { beijingTime } from './beijing-time.ts'

test('a time is told as clocks in China show it', () => {
  expect(beijingTime('2024-01-12T02:32:59.999Z')).toBe('2024-01-12 10:32')
  expect(beijingTime('2023-12-31T16:00:00.000Z')).toBe('2024-01-01 00:00')
})
