import { describe, expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { checkInput } from './check-input.ts'
import { everyCheckOf } from './every-check.ts'
import { runChecks } from './run-checks.ts'
import { ordinaryReports } from './test-ordinary-reports.ts'

/** No check may cry wolf: a correct, ordinary report gets no error and at most one warning. */
describe('a correct and ordinary report', () => {
  test.each(Object.entries(ordinaryReports))('%s', (_, report) => {
    const input = checkInput(annualReport2021, report, '2024-01-12')
    const found = runChecks(everyCheckOf(annualReport2021), input)
    const told = found.map(({ check, severity, message }) => `${severity} ${check}: ${message}`)
    expect(told.filter((line) => line.startsWith('error'))).toEqual([])
    expect(told.filter((line) => line.startsWith('warning'))).toEqual([])
  })

  test('there are a dozen of them', () => {
    expect(Object.keys(ordinaryReports).length).toBeGreaterThanOrEqual(12)
  })
})
