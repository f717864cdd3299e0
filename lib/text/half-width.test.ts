import { expect, test } from 'vitest'
import { halfWidth, withoutSpaces } from './half-width.ts'

test('full-width digits, letters and number marks are folded, each in its place', () => {
  expect(halfWidth('２０２３年，Ａｚ：１．５％（甲）')).toBe('2023年，Az：1.5%（甲）')
})

test('white space of every width goes', () => {
  expect(withoutSpaces(' 公 开\n　20\t条 ')).toBe('公开20条')
})
