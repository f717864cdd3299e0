import { describe, expect, test } from 'vitest'
import type { Places } from '#lib/places/places.ts'
import { draftOf, fieldsOf } from '#lib/report/fields.ts'
import type { Report } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import type { Template } from '#templates/schema.ts'
import type { Check, CheckInput, Finding, Severity } from './check.ts'
import { checkInput } from './check-input.ts'
import { runChecks } from './run-checks.ts'
import { testReport } from './test-report.ts'

/** What a case changes in an ordinary report. */
export interface Given extends Partial<Omit<Report, 'cells' | 'narratives'>> {
  readonly cells?: Report['cells']
  readonly narratives?: Report['narratives']
}

/** A case that is found fault with: what the one finding says, and what else it is to be. */
export interface Fails {
  readonly given: Given
  /** Its whole message. */
  readonly says: string
  readonly severity?: Severity
  readonly cells?: readonly string[]
  readonly part?: string
  readonly quote?: string
  /** What its cure says; the cured report has no such finding any more. */
  readonly cure?: string
}

interface Cases {
  readonly passes: Readonly<Record<string, Given>>
  readonly fails: Readonly<Record<string, Fails>>
  /** Reports with a blank where the check looks; nothing is claimed of what is not there. */
  readonly blank: Readonly<Record<string, Given>>
  /** The places there are; without them only the form of names is judged. */
  readonly places?: Places
}

/** Test code: the table of cases of one check. */
export function testCheck(check: Check, { passes, fails, blank, places }: Cases): void {
  const found = (report: Report) =>
    runChecks([check], { ...inputOf(report, annualReport2021), ...(places && { places }) })
  describe(check.id, () => {
    test.each(Object.entries({ ...passes, ...blank }))('is silent: %s', (_, given) => {
      expect(found(reportWith(given))).toEqual([])
    })
    test.each(Object.entries(fails))('speaks: %s', (_, expected) => {
      const report = reportWith(expected.given)
      const findings = found(report)
      expect(findings.map(({ message }) => message)).toEqual([expected.says])
      const [finding] = findings
      const { given: _given, says: _says, cure, ...more } = expected
      expect(finding).toMatchObject({ severity: check.severity, ...more })
      expect(finding?.cure?.says).toBe(cure)
      if (finding?.cure?.writes) expect(found(cured(report, finding))).toEqual([])
    })
  })
}

/** Test code: a correct and ordinary report of a street on a year without requests. */
export function reportWith({ cells, narratives, ...given }: Given): Report {
  return {
    ...testReport,
    ...given,
    cells: { ...testReport.cells, ...cells },
    narratives: { ...testReport.narratives, ...narratives },
  }
}

/** Test code: the findings of one check, most reports being on the form of 2021. */
export function findingsOf(
  check: Check,
  report: Report,
  template: Template = annualReport2021,
): readonly Finding[] {
  return runChecks([check], inputOf(report, template))
}

function inputOf(report: Report, template: Template): CheckInput {
  return checkInput(template, report, `${report.year + 1}-01-12`)
}

function cured(report: Report, { cure }: Finding): Report {
  const fields = new Map(fieldsOf({ report, answers: {} }))
  for (const { field, value } of cure?.writes ?? []) {
    if (value === null) fields.delete(field)
    else fields.set(field, value)
  }
  return draftOf(report.template, fields).report
}
