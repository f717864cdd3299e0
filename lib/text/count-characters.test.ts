import { expect, test } from 'vitest'
import { countCharacters } from './count-characters.ts'

test.each([
  ['', 0],
  ['公开 10 条。\n　', 6],
  ['𠮷', 1],
])('%j has %i characters', (text, count) => {
  expect(countCharacters(text)).toBe(count)
})
