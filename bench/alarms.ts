import { checkInput } from '#lib/checks/check-input.ts'
import { everyCheckOf } from '#lib/checks/every-check.ts'
import { runChecks } from '#lib/checks/run-checks.ts'
import { ordinaryReports } from '#lib/checks/test-ordinary-reports.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { type Figure, timed } from './timing.ts'

const checks = everyCheckOf(annualReport2021)
const reports = Object.entries(ordinaryReports)

/** What is said of correct reports, as rows: errors, warnings, hints, and by which checks. */
export function alarms(): string[] {
  return reports.map(([name, report]) => {
    const found = runChecks(checks, checkInput(annualReport2021, report, '2024-01-12'))
    const count = (severity: string) => found.filter((one) => one.severity === severity).length
    const by = [...new Set(found.map(({ check }) => check))]
    return `| ${name} | ${count('error')} | ${count('warning')} | ${count('hint')} | ${by.join(', ')} |`
  })
}

/** One whole report, narrative rules included, recheck after a key press in its longest text, in microseconds. */
export function wholeReport(): Promise<Readonly<Record<string, Figure>>> {
  const [first] = reports.map(([, report]) => report)
  if (!first) throw new Error('there are no ordinary reports')
  const overview = reports.map(([, report]) => report.narratives.overview ?? '').join('\n')
  let key = 0
  const typed = (text: string) => {
    key += 1
    const narratives = { ...first.narratives, overview: `${text}${key % 7}` }
    return runChecks(checks, checkInput(annualReport2021, { ...first, narratives }, '2024-01-12'))
  }
  const usual = first.narratives.overview ?? ''
  return timed({
    [`${usual.length} characters`]: () => typed(usual),
    [`${overview.length} characters`]: () => typed(overview),
  })
}
