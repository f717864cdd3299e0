import { describe, expect, test } from 'vitest'
import { draftOfNewReport, newReport } from './new-report.ts'

const asked = { agency: '云溪区北苑街道办事处', kind: '街道', year: 2023 }

describe('a new report', () => {
  test('is empty, on the form in force for its year', () => {
    expect(draftOfNewReport(newReport.parse({ ...asked, agency: ` ${asked.agency} ` }))).toEqual({
      report: { template: 'annual-report-2021', ...asked, narratives: {}, cells: {} },
      answers: {},
    })
  })

  test('keeps the local profile it is to be written under', () => {
    const draft = draftOfNewReport(newReport.parse({ ...asked, profile: 'general' }))
    expect(draft?.profile).toBe('general')
  })

  test('is not made for a year before there was a form', () => {
    expect(draftOfNewReport(newReport.parse({ ...asked, year: 1998 }))).toBeUndefined()
  })

  test.each<[object, RegExp]>([
    [{ agency: '  ' }, /单位全称/],
    [{ agency: undefined }, /文字/],
    [{ agency: 'a\0' }, /不能保存/],
    [{ agency: '字'.repeat(2001) }, /太长/],
    [{ kind: '村' }, /单位类型/],
    [{ year: '2023' }, /年度/],
    [{ year: 2023.5 }, /年度/],
  ])('is not made of %j', (part, says) => {
    expect(newReport.safeParse({ ...asked, ...part }).error?.issues[0]?.message).toMatch(says)
  })
})
