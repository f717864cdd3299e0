import { expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { checkInput } from './check-input.ts'
import { sameAsLastYear } from './same-as-last-year.ts'
import { findingsOf, reportWith } from './test-check.ts'
import { findingsAfter, lastYearOf } from './test-last-year.ts'

const one = '依托政务服务大厅设立政府信息公开专区，配备电脑和专门的工作人员提供查询服务。'
const two = '建立信息发布三级审核制度，由科室、党政办公室和分管领导逐级把关后再行发布。'
const fresh =
  '针对更新不及时的问题，今后每周一由各科室清点本科室的栏目，逾期的在例会上通报，年终计入考核。'.repeat(
    6,
  )

const overview = (text: string) => ({
  narratives: { overview: text, problemsAndImprovements: '' },
})
const last = lastYearOf(overview(`2022年，${one}${two}${fresh.slice(0, 20)}。`))

test.each([
  ['one sentence of many', `2023年，${one}${fresh}`],
  ['short sentences', '公开及时。审核严格。群众满意。'],
  [
    'stock openings',
    `以习近平新时代中国特色社会主义思想为指导，认真贯彻落实各级关于政府信息公开的决策部署。${fresh}`,
  ],
  ['nothing is written', ''],
])('is silent: %s', (_, text) => {
  expect(findingsAfter(sameAsLastYear, last, overview(text))).toEqual([])
})

test('two unchanged sentences are one finding, though the year was changed', () => {
  expect(
    findingsAfter(sameAsLastYear, last, overview(`2023年，${one}${two}${fresh}`)),
  ).toMatchObject([
    {
      severity: 'warning',
      part: 'overview',
      quote: `2023年，${one}`,
      message: '“总体情况”有 2 句与上年报告相同，占 22%。',
    },
  ])
})

test('one unchanged sentence that is a fifth of the part is enough', () => {
  expect(findingsAfter(sameAsLastYear, last, overview(`${one}公开及时。`))).toHaveLength(0)
  expect(findingsAfter(sameAsLastYear, last, overview(`${two}公开及时。`))).toHaveLength(1)
})

test('the fee sentence is told alike every year, and part 六 is not compared', () => {
  const fee = { narratives: { problemsAndImprovements: '', otherMatters: `${one}${two}` } }
  expect(findingsAfter(sameAsLastYear, lastYearOf(fee), fee)).toEqual([])
})

test('a part that is not there repeats nothing', () => {
  const { problemsAndImprovements: _, ...narratives } = reportWith(overview(fresh)).narratives
  const input = checkInput(annualReport2021, { ...reportWith({}), narratives }, '2024-01-12')
  expect(sameAsLastYear.run({ ...input, lastYear: last })).toEqual([])
})

test('is silent without last year’s report', () => {
  expect(findingsOf(sameAsLastYear, reportWith(overview(one + two)))).toEqual([])
})
