import { expect, test } from 'vitest'
import { simplified, traditionalSigns } from './simplified.ts'

test.each([
  ['政府信息公開工作年度報告', '政府信息公开工作年度报告'],
  ['三、收到和處理政府信息公開申請情況', '三、收到和处理政府信息公开申请情况'],
  ['結轉下年度繼續辦理', '结转下年度继续办理'],
  ['本年新收', '本年新收'],
])('%s is %s', (text, plain) => {
  expect(simplified(text)).toBe(plain)
  expect(simplified(text)).toHaveLength(text.length)
})

test.each([
  ['開展政府信息公開，編製報告。', ['開', '編', '製', '報']],
  ['政府信息公开', []],
])('the traditional characters of %s', (text, signs) => {
  expect(traditionalSigns(text)).toEqual(signs)
})
