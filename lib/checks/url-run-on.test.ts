import { expect, test } from 'vitest'
import { templates } from '#templates/registry.ts'
import { findingsOf } from './test-check.ts'
import { testReport } from './test-report.ts'
import { testWords } from './test-words.ts'
import { urlRunOn } from './url-run-on.ts'

testWords(urlRunOn, {
  passes: [
    '在https://www.yunlan.gov.cn/zwgk/，公布。',
    '青禾区政府网站（http://www.yunlan.gov.cn）公布。',
    '（www.yunlan.gov.cn）公布',
    '（http://www.yunlan.gov.cn政府网站）公布',
  ],
  fails: {
    '通过网站http://www.yunlan.gov.cn/zwgk/向社会公布。': [
      '网址“http://www.yunlan.gov.cn/zwgk/”后面直接接着文字。',
      '用括号把网址括起来',
    ],
  },
})

test.each(templates)('the preamble that $id makes does not run on', (template) => {
  const report = { ...testReport, website: 'http://www.qinghe.gov.cn/zwgk/' }
  expect(findingsOf(urlRunOn, report, template)).toEqual([])
})
