import { formOf } from '#lib/report/form.ts'
import type { LastYear } from '#lib/report/last-year.ts'
import type { Report } from '#lib/report/report.ts'
import { settled } from '#lib/report/settled.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import type { Template } from '#templates/schema.ts'
import type { Check, Finding } from './check.ts'
import { checkInput } from './check-input.ts'
import { runChecks } from './run-checks.ts'
import { type Given, reportWith } from './test-check.ts'

/** Test code: last year's report as checks are given it. */
export function lastYearOf(given: Given, template: Template = annualReport2021): LastYear {
  const report: Report = { ...reportWith({ year: 2022, ...given }), template: template.id }
  return { report, settled: settled(formOf(template), report.cells) }
}

/** Test code: the findings of a check that compares an ordinary report with last year's. */
export function findingsAfter(check: Check, last: LastYear, given: Given): readonly Finding[] {
  const input = checkInput(annualReport2021, reportWith(given), '2024-01-12')
  return runChecks([check], { ...input, lastYear: last })
}
