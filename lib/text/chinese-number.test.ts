import { expect, test } from 'vitest'
import { chineseNumber, readChineseNumber } from './chinese-number.ts'

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

test.each([
  ['零', 0],
  ['六', 6],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['三十', 30],
  ['百', 100],
  ['一百零三', 103],
  ['一千二百', 1200],
  ['三千零五', 3005],
  ['两万', 20_000],
  ['一万零八百', 10_800],
  ['二〇二三', 2023],
  ['一二三四五', 12_345],
])('%s says %i', (text, value) => {
  expect(readChineseNumber(text)).toBe(value)
})

test.each(['', '件', '百一千', '十十', '万', '一件', '二百件万'])('%s is no number', (text) => {
  expect(readChineseNumber(text)).toBe(undefined)
})

test('what is printed reads back', () => {
  for (let value = 0; value < 100; value++)
    expect(readChineseNumber(chineseNumber(value))).toBe(value)
})
