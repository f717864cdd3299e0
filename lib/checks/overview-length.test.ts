import { describe, expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { checkInput } from './check-input.ts'
import { overviewLength } from './overview-length.ts'
import { reportWith } from './test-check.ts'

function lengthened(characters: number, profile?: string) {
  const report = reportWith({ narratives: { overview: '字 '.repeat(characters) } })
  const input = checkInput(annualReport2021, report, '2024-01-12')
  return overviewLength.run(profile === undefined ? input : { ...input, profile })
}

describe('overview-length', () => {
  test('is silent where no local notice sets a limit', () => {
    expect(lengthened(5000)).toEqual([])
    expect(lengthened(5000, 'general')).toEqual([])
  })

  test('counts characters without spaces against the limit of the profile', () => {
    expect(lengthened(1000, 'wuwei')).toEqual([])
    expect(lengthened(1001, 'wuwei')).toMatchObject([
      {
        severity: 'hint',
        part: 'overview',
        message: '“总体情况”有 1001 字，武政办发〔2025〕54号要求原则上不超过 1000 字，多 1 字。',
      },
    ])
  })

  test('says nothing of a part that is not written', () => {
    expect(lengthened(0, 'wuwei')).toEqual([])
    const report = { ...reportWith({}), narratives: {} }
    const input = checkInput(annualReport2021, report, '2024-01-12')
    expect(overviewLength.run({ ...input, profile: 'wuwei' })).toEqual([])
  })
})
