import { expect, test } from 'vitest'
import { writtenYear, yearLike, yearsIn } from './years.ts'

test.each([
  ['2023年报告', [2023]],
  ['二〇二三年、二○二四年、二零一九年', [2023, 2024, 2019]],
  ['2022—2023年', [2022, 2023]],
  ['电话20231234，第3号', []],
  ['一二三四', []],
])('%s', (text, years) => {
  expect(yearsIn(text)).toEqual(years)
})

test.each([
  ['2023', '2040'],
  ['２０２３', '２０４０'],
  ['二〇二三', '二〇四〇'],
  ['二零二三', '二零四零'],
])('%s becomes %s', (written, later) => {
  expect(new RegExp(`^(?:${writtenYear})$`).test(written)).toBe(true)
  expect(yearLike(written, 2040)).toBe(later)
})
