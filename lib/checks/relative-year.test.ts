import { expect, test } from 'vitest'
import { relativeYear } from './relative-year.ts'
import { findingsOf, reportWith } from './test-check.ts'
import { testWords } from './test-words.ts'

testWords(relativeYear, {
  passes: ['2023年，公开信息126条，比2022年多6条。', '本年度没有申请。'],
  fails: {
    '今年以来，公开信息126条。': ['“今年”会随阅读的时间变化，可以写明是 2023年。', '改为“2023年”'],
    '较去年增加6条。': ['“去年”会随阅读的时间变化，可以写明是 2022年。', '改为“2022年”'],
  },
})

test('a year that is not known yet cannot be named', () => {
  const report = reportWith({ year: 0, narratives: { overview: '今年公开126条。' } })
  expect(findingsOf(relativeYear, report)).toEqual([])
})
