import { expect, test } from 'vitest'
import { breaksLatin } from './line-rules.ts'

test.each([
  ['/', 'a', true],
  ['/', '1', false],
  ['（', 'a', false],
  ['“', '1', false],
  ['a', '1', false],
  ['年', 'a', true],
  [' ', 'a', true],
  ['a', ' ', false],
  ['a', '。', false],
  ['，', '年', true],
])('between %j and %j a line may end: %s', (before, after, may) => {
  expect(breaksLatin(before, after)).toBe(may)
})
