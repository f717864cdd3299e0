import type { Finding } from '#lib/checks/check.ts'
import { checkInput } from '#lib/checks/check-input.ts'
import { everyCheckOf } from '#lib/checks/every-check.ts'
import { runChecks } from '#lib/checks/run-checks.ts'
import type { LastYear } from '#lib/report/last-year.ts'
import type { ReadReport } from './read-report.ts'

/** What a report is held against besides itself. */
export interface Beside {
  /** YYYY-MM-DD. */
  readonly today: string
  readonly lastYear?: LastYear
}

/** Every finding of a report that was read; last year’s is left aside where it is of another year. */
export function findingsOf(
  { template, report, source }: ReadReport,
  { today, lastYear }: Beside,
): readonly Finding[] {
  return runChecks(everyCheckOf(template), {
    ...checkInput(template, report, today),
    ...(source && { source }),
    ...(lastYear && isLastYear(report, lastYear) && { lastYear }),
  })
}

/** Whether the one report is of the year before the other. */
export function isLastYear({ year }: { readonly year: number }, { report }: LastYear): boolean {
  return report.year === year - 1
}
