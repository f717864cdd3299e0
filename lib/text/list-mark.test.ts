import { expect, test } from 'vitest'
import { markedLine } from './list-mark.ts'

test.each([
  ['一、主动公开', 0, '主动公开'],
  [' （一）主动公开。', 1, '主动公开。'],
  ['(二) 依申请公开', 1, '依申请公开'],
  ['1.网站', 2, '网站'],
  ['12、网站', 2, '网站'],
  ['（3）网站', 3, '网站'],
  ['3）网站', 3, '网站'],
  ['①网站', 4, '网站'],
  ['● 网站', 5, '网站'],
  ['1.5倍', undefined, '1.5倍'],
  ['  网站 ', undefined, '网站'],
])('%s', (line, level, rest) => {
  expect(markedLine(line)).toEqual(level === undefined ? { rest } : { level, rest })
})
