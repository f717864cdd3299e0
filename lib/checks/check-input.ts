import { formOf } from '#lib/report/form.ts'
import type { Report } from '#lib/report/report.ts'
import { settled } from '#lib/report/settled.ts'
import type { Template } from '#templates/schema.ts'
import type { CheckInput } from './check.ts'

/** What the checks look at in a report; `today` is YYYY-MM-DD. */
export function checkInput(template: Template, report: Report, today: string): CheckInput {
  return { template, report, settled: settled(formOf(template), report.cells), today }
}
