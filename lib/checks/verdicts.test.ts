import { describe, expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { checkInput } from './check-input.ts'
import { everyCheckOf } from './every-check.ts'
import { resultsOf } from './findings-of.ts'
import { runChecks } from './run-checks.ts'
import { type Given, reportWith } from './test-check.ts'
import { testReport } from './test-report.ts'
import { verdictsOf } from './verdicts.ts'

const checks = everyCheckOf(annualReport2021)
const today = '2024-01-12'

function verdicts(given: Given) {
  const input = checkInput(annualReport2021, reportWith(given), today)
  return verdictsOf(checks, input, runChecks(checks, input))
}

describe('what came of a check', () => {
  test('it found something, found nothing, or had nothing to look at', () => {
    expect(verdicts({ cells: { 'requests.received.naturalPerson': 6 } })).toMatchObject({
      'requests-balance': 'found',
      'requests-row-total': 'clean',
      'blank-cell': 'clean',
      'carried-over': 'not-evaluable',
      'table-missing': 'not-evaluable',
    })
  })

  test('a relation with a blank in it is not known to hold', () => {
    const told = verdicts({ cells: { 'requests.carriedOver.naturalPerson': null } })
    expect(told).toMatchObject({
      'blank-cell': 'found',
      'requests-balance': 'not-evaluable',
      'disputes-total': 'clean',
    })
  })

  test('without texts, or with too long ones, nothing is said of words', () => {
    const none = { preamble: '', overview: '', problemsAndImprovements: '', otherMatters: '' }
    expect(verdicts({ narratives: none })).toMatchObject({ 'law-name': 'not-evaluable' })
    const long = { ...none, overview: '一'.repeat(100_001) }
    expect(verdicts({ narratives: long })).toMatchObject({
      'law-name': 'not-evaluable',
      'text-too-long': 'found',
    })
  })

  test('with last year’s report and a page all are asked', () => {
    const lastYear = { ...testReport, year: testReport.year - 1 }
    const draft = { report: testReport, answers: {}, lastYear }
    const { verdicts: told } = resultsOf(annualReport2021, draft, { today })
    expect(told).toMatchObject({ 'year-on-year-swing': 'clean', 'table-missing': 'not-evaluable' })
    const read = { blocks: [], notes: [] }
    expect(resultsOf(annualReport2021, draft, { today, read }).verdicts['table-missing']).toBe(
      'clean',
    )
  })
})
