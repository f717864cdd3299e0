import { describe, expect, test } from 'vitest'
import { betweenChars, charEdges, charsOf, charWidth, textWidth } from './char-width.ts'

const style = { size: 320, spacing: -5 }

test.each([
  ['a Chinese character is as wide as high', '政', 1],
  ['so is a Chinese mark', '，', 1],
  ['and a quotation mark of Chinese text', '“', 1],
  ['a rare character of two code units too', '𠮷', 1],
  ['a digit is half as wide', '8', 0.5],
  ['a letter has its own width', 'W', 0.944],
  ['a space has its own width', ' ', 0.25],
  ['an accented letter is about half', 'é', 0.5],
  ['a multiplication sign is set in Chinese', '×', 1],
  ['nothing has the width of nothing', '', 1],
])('%s', (_, char, width) => {
  expect(charWidth(char)).toBe(width)
})

test('marks without width belong to the character before them', () => {
  expect(charsOf('e\u0301a\u200B政')).toEqual(['e\u0301', 'a\u200B', '政'])
  expect(charsOf('\u0301a')).toEqual(['\u0301', 'a'])
})

describe('between two characters', () => {
  test.each([
    ['of one script stands the spacing of the style', '政', '府', -5],
    ['Chinese and a digit, a fifth of the height', '年', '1', 64],
    ['a letter and Chinese, the same', 'P', '等', 64],
    ['a digit and a mark, nothing', '1', '，', 0],
    ['a bracket and a digit, nothing', '（', '1', 0],
  ])('%s', (_, before, after, width) => {
    expect(betweenChars(before, after, style)).toBe(width)
  })
})

test('edges lead from the first character to the end of the line', () => {
  expect(charEdges(['政', '府', '1'], style)).toEqual([0, 315, 699, 859])
  expect(textWidth(['政', '府', '1'], style)).toBe(859)
  expect(textWidth([], style)).toBe(0)
})

test('28 characters fill a line of the type area, and no 29th fits', () => {
  expect(textWidth([...'政'.repeat(28)], style)).toBeLessThanOrEqual(8844)
  expect(textWidth([...'政'.repeat(29)], style)).toBeGreaterThan(8844)
})
