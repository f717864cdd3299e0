import { expect, test } from 'vitest'
import { nameOfFile } from './fetch-export.ts'

test.each([
  [`attachment; filename="report.docx"; filename*=UTF-8''%E5%B9%B4%E6%8A%A5.docx`, '年报.docx'],
  [`attachment; filename*=utf-8''a%20b.txt; size=3`, 'a b.txt'],
  ['attachment; filename="report.txt"', 'report.txt'],
  ['inline', ''],
])('%s names %s', (disposition, name) => {
  expect(nameOfFile(disposition)).toBe(name)
})
