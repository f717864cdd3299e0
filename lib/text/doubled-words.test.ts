import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doubledWords } from './doubled-words.ts'

test.each([
  ['做好工作工作。', [['工作', 2]]],
  [
    '公开公开，公开公开',
    [
      ['公开', 0],
      ['公开', 5],
    ],
  ],
  ['政务公开专区政务公开专区', [['政务公开专区', 0]]],
  [
    '一一一一一一一一',
    [
      ['一一', 0],
      ['一一', 4],
    ],
  ],
  ['工作，工作', []],
  ['2323，abab', []],
  ['紧紧围绕', []],
  ['甲乙丙丁戊己庚辛壬甲乙丙丁戊己庚辛壬', []],
])('%s', (text, words) => {
  expect(doubledWords(text).map(({ text: word, start }) => [word, start])).toEqual(words)
})

test('every word it names stands at its place and once more behind it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[公开工作，]{0,40}$/), (text) => {
      for (const { text: word, start } of doubledWords(text))
        expect(text.startsWith(word + word, start)).toBe(true)
    }),
  )
})
