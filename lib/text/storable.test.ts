import { expect, test } from 'vitest'
import { isStorable, storable } from './storable.ts'

test.each([
  ['plain text', '主动公开 12 件', true],
  ['a character outside the basic plane', '𠮷野家', true],
  ['a line break and a tab', 'a\n\tb', true],
  ['nothing', '', true],
  ['U+0000', 'a\0b', false],
  ['a lone high surrogate', 'a\ud842b', false],
  ['a lone low surrogate', 'a\udfb7', false],
])('%s can be stored: %#', (_, text, expected) => {
  expect(isStorable(text)).toBe(expected)
  expect(isStorable(storable(text))).toBe(true)
  expect(storable(text) === text).toBe(expected)
})
