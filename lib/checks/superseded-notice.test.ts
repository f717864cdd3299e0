import { expect, test } from 'vitest'
import { annualReport2019 } from '#templates/annual-report-2019/template.ts'
import { supersededNotice } from './superseded-notice.ts'
import { findingsOf, reportWith } from './test-check.ts'
import { testWords } from './test-words.ts'

const says = '2021年度起的报告依据国办公开办函〔2021〕30号，这里引用的是2019年的试行格式。'

testWords(supersededNotice, {
  passes: ['按照《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制。'],
  fails: {
    '按照《中华人民共和国政府信息公开工作年度报告格式（试行）》编制。': says,
    '按照国办公开办函〔2019〕60号编制。': says,
    '按照国办公开办函[2019]60号编制。': says,
  },
})

test('on the form of 2019 its own notice is cited', () => {
  const narratives = { preamble: '按照国办公开办函〔2019〕60号编制。' }
  const report = reportWith({ narratives, year: 2020, template: annualReport2019.id })
  expect(findingsOf(supersededNotice, report, annualReport2019)).toEqual([])
})
