import { expect, test } from 'vitest'
import { lostYears, withYears } from './lost-years.ts'

test.each([
  ['自20231月1日起至202312月31日止', '自2023年1月1日起至2023年12月31日止'],
  ['自202311日起至1231日止', '自2023年1月1日起至12月31日止'],
  ['自20230101日至20231230日', '自2023年1月1日至2023年12月30日'],
  ['2023 05月开展', '2023年05月开展'],
  ['2023年1月', '2023年1月'],
  ['第120231月', '第120231月'],
  ['2023-20241月', '2023-20241月'],
  ['202313月', '202313月'],
])('%s → %s', (text, right) => {
  expect(withYears(text)).toBe(right)
  expect(lostYears(right)).toEqual([])
})

test('each is named where it stands', () => {
  expect(lostYears('从20231月到20242月')).toEqual([
    { start: 1, text: '20231月', right: '2023年1月' },
    { start: 8, text: '20242月', right: '2024年2月' },
  ])
})
