import { expect, test } from 'vitest'
import { annualReport2019 } from '#templates/annual-report-2019/template.ts'
import { formVintage } from './form-vintage.ts'
import { findingsOf, reportWith, testCheck } from './test-check.ts'

testCheck(formVintage, {
  passes: { 'the first year': { year: 2021 }, 'a later year': { year: 2025 } },
  fails: {
    'the form of 2021 for 2020': {
      given: { year: 2020 },
      says: '表格是2021 年度起的格式，2020 年度应当用《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）。',
      part: 'proactive',
    },
  },
  blank: { 'no year yet': { year: 0 }, 'before there was a form': { year: 2015 } },
})

test('a form of words alone is told at the title', () => {
  const parts = annualReport2019.parts.filter(({ content }) => content.kind === 'narrative')
  const report = reportWith({ year: 2023, template: annualReport2019.id })
  expect(findingsOf(formVintage, report, { ...annualReport2019, parts })).toMatchObject([
    { part: 'title' },
  ])
})

test('the form of 2019 in a report on 2023 is told', () => {
  const report = reportWith({ year: 2023, template: annualReport2019.id })
  expect(findingsOf(formVintage, report, annualReport2019)).toMatchObject([
    {
      severity: 'error',
      message:
        '表格是2019—2020 年度的格式，2023 年度应当用《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）。',
    },
  ])
})
