import type { Finding } from '#lib/checks/check.ts'
import { type Results, resultsOf } from '#lib/checks/findings-of.ts'
import { country } from '#lib/places/country.ts'
import type { LastYear } from '#lib/report/last-year.ts'
import type { ReadReport } from './read-report.ts'

/** What a report is held against besides itself. */
export interface Beside {
  /** YYYY-MM-DD. */
  readonly today: string
  readonly lastYear?: LastYear
}

/** Every finding of a report that was read. */
export function findingsBeside(read: ReadReport, beside: Beside): readonly Finding[] {
  return resultsBeside(read, beside).findings
}

/** What came of the checks of a report that was read; last year’s is left aside where it is of another year. */
export function resultsBeside(
  { template, report, notes = [], source }: ReadReport,
  { today, lastYear }: Beside,
): Results {
  const isHeldAgainst = lastYear && isLastYear(report, lastYear)
  const draft = { report, answers: {}, ...(isHeldAgainst && { lastYear: lastYear.report }) }
  return resultsOf(template, draft, { today, places: country(), read: { notes, ...source } })
}

/** Whether the one report is of the year before the other. */
export function isLastYear({ year }: { readonly year: number }, { report }: LastYear): boolean {
  return report.year === year - 1
}
