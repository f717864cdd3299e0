import { expect, test } from 'vitest'
import { rangesIn } from './date-range.ts'

const year = { year: 2023, month: 1, day: 1 }

test.each([
  ['自2023年1月1日起至2023年12月31日止', year, { year: 2023, month: 12, day: 31 }],
  ['2023年1月1日至12月31日', year, { month: 12, day: 31 }],
  ['2023 年 1 月 1 日 — 12 月 31 日', year, { month: 12, day: 31 }],
  ['２０２３年１月１日到１２月３１日', year, { month: 12, day: 31 }],
  ['二〇二三年一月一日至二○二三年十二月三十一日', year, { year: 2023, month: 12, day: 31 }],
  ['2023.1.1-2023.12.31', year, { year: 2023, month: 12, day: 31 }],
  ['2023-01-01至2023-12-31', year, { year: 2023, month: 12, day: 31 }],
])('%s is a range', (text, from, to) => {
  expect(rangesIn(text)).toMatchObject([{ from, to }])
})

test.each([
  '2023年1月1日',
  '2023年1月至12月',
  '2023年1月1日公布，12月31日废止',
  '电话0999-8123456',
])('%s is none', (text) => {
  expect(rangesIn(text)).toEqual([])
})

test('a range says where it stands, in the words of the text', () => {
  expect(rangesIn('期限：２０２３年１月１日至１２月３１日。')).toMatchObject([
    { start: 3, text: '２０２３年１月１日至１２月３１日' },
  ])
})
