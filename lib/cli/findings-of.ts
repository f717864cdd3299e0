import type { Finding } from '#lib/checks/check.ts'
import { checkInput } from '#lib/checks/check-input.ts'
import { everyCheckOf } from '#lib/checks/every-check.ts'
import { runChecks } from '#lib/checks/run-checks.ts'
import type { ReadReport } from './read-report.ts'

/** Every finding of a report that was read; `today` is YYYY-MM-DD. */
export function findingsOf({ template, report }: ReadReport, today: string): readonly Finding[] {
  return runChecks(everyCheckOf(template), checkInput(template, report, today))
}
