import { expect, test } from 'vitest'
import { isNoneText } from './none-text.ts'

test.each(['无', ' 无 ', '无。', '没有', '未发生', '零', '〇'])('“%s” says nothing', (text) => {
  expect(isNoneText(text)).toBe(true)
})

test.each(['', '0', '无法提供', '无正当理由', '/', '没有现成信息'])('“%s” does not', (text) => {
  expect(isNoneText(text)).toBe(false)
})
