import { expect, test } from 'vitest'
import { annualReport2019 } from '#templates/annual-report-2019/template.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { checkInput } from './check-input.ts'
import { formVintage } from './form-vintage.ts'
import { runChecks } from './run-checks.ts'
import { findingsOf, reportWith, testCheck } from './test-check.ts'
import { findingsIn } from './test-source.ts'

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

test('heads of the form of 2019 in a table of a report on 2023 are told at its part', () => {
  const found = findingsIn(formVintage, [
    '信息内容 | 本年新 制作数量 | 本年新 公开数量 | 对外公开总数量 |',
  ])
  expect(found).toMatchObject([
    {
      part: 'proactive',
      message:
        '“二、主动公开政府信息情况”里“本年新制作数量、本年新公开数量、对外公开总数量”是2019—2020 年度格式的栏目，应当用《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）的栏目。',
    },
  ])
})

test('one such word, or a sentence that holds them, is no table', () => {
  expect(findingsIn(formVintage, ['对外公开总数量'])).toEqual([])
  const sentence = `${'全年公开信息有所增加，'.repeat(8)}本年新制作数量、本年新公开数量都有提高。`
  expect(findingsIn(formVintage, [sentence])).toEqual([])
})

test('a page with its own tables is silent, one with a table of the other form is not', () => {
  const cells = (...texts: readonly string[]) => texts.map((text) => ({ text }))
  const told = (...heads: readonly string[]) =>
    runChecks([formVintage], {
      ...checkInput(annualReport2021, reportWith({}), '2024-01-12'),
      source: {
        blocks: [{ kind: 'table', widths: [1], headerRows: 1, rows: [cells(...heads)] }],
        notes: [],
      },
    }).map(({ part }) => part)
  const own = annualReport2021.tables.flatMap(({ columns }) =>
    Object.values(columns).map(({ label }) => label),
  )
  expect(told(...own)).toEqual([])
  expect(told(...own, '本年新制作数量', '本年新公开数量')).toEqual(['proactive'])
})
