import { expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { fileName } from './file-name.ts'

function named(title: string, isDraft = false): string {
  const report = {
    template: '',
    agency: '',
    kind: '街道',
    year: 2023,
    narratives: {},
    cells: {},
  } as const
  return fileName(annualReport2021, { ...report, title }, isDraft)
}

test.each([
  ['the title', '北苑街道办事处2023年报告', '北苑街道办事处2023年报告'],
  ['signs a file system forbids become spaces', '甲/乙:丙\n丁', '甲 乙 丙 丁'],
  ['dots and spaces at the ends go', ' ..甲. ', '甲'],
  ['an empty title falls back to the name of the form', '///', annualReport2021.name],
  ['a long title is cut', '长'.repeat(300), '长'.repeat(72)],
])('%s', (_, title, name) => {
  expect(named(title)).toBe(name)
})

test('an unfinished report says so', () => {
  expect(named('甲', true)).toBe('甲（草稿）')
})
