import { describe, expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { general } from '#templates/profiles/general.ts'
import type { Report } from './report.ts'
import { generatedTitle, isGeneratedTitle, keptTitle } from './title.ts'

const yearFirst = { ...general, titleOrder: 'yearFirst' } as const
const report: Report = {
  template: 'annual-report-2021',
  agency: '青石街道办事处',
  kind: '街道',
  year: 2024,
  narratives: {},
  cells: {},
}
const agencyTitle = '青石街道办事处2024年政府信息公开工作年度报告'
const yearTitle = '2024年青石街道办事处政府信息公开工作年度报告'

describe('the generated title', () => {
  test('follows the order of the profile', () => {
    expect(generatedTitle(annualReport2021, report, general)).toBe(agencyTitle)
    expect(generatedTitle(annualReport2021, report, yearFirst)).toBe(yearTitle)
    expect(generatedTitle(annualReport2021, { ...report, agency: '' }, general)).toBe('')
  })

  test('is kept only in the order that is not the form’s own', () => {
    expect(keptTitle(annualReport2021, report, general)).toBe(null)
    expect(keptTitle(annualReport2021, report, yearFirst)).toBe(yearTitle)
  })

  test.each([
    [undefined, general, true],
    [agencyTitle, general, true],
    ['年报', general, false],
    [undefined, yearFirst, false],
    [yearTitle, yearFirst, true],
    [agencyTitle, yearFirst, false],
  ] as const)('%s is generated or not', (title, profile, isGenerated) => {
    const titled = title === undefined ? report : { ...report, title }
    expect(isGeneratedTitle(annualReport2021, titled, profile)).toBe(isGenerated)
  })
})
