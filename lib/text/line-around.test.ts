import { expect, test } from 'vitest'
import { lineAround } from './line-around.ts'

test.each([
  ['一句话里的词在中间。', { start: 5, end: 6, before: 2, after: 2 }, '话里的词在中'.slice(1)],
  ['上一行\n词\n下一行', { start: 4, end: 5, before: 9, after: 9 }, '词'],
  ['词在开头', { start: 0, end: 1, before: 3, after: 1 }, '词在'],
  ['结尾是词', { start: 3, end: 4, before: 1, after: 3 }, '是词'],
  ['一处\n', { start: 2, end: 2, before: 1, after: 5 }, '处'],
])('%j: the words around %j are %s', (text, place, words) => {
  expect(lineAround(text, place)).toBe(words)
})
