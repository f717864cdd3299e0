import { expect, test } from 'vitest'
import { chineseNumber } from './chinese-number.ts'

test.each([
  [0, '零'],
  [6, '六'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [99, '九十九'],
])('%i is %s', (value, text) => {
  expect(chineseNumber(value)).toBe(text)
})
