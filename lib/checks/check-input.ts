import { formOf } from '#lib/report/form.ts'
import { carriedOn, lastYearOf } from '#lib/report/last-year.ts'
import type { Draft, Report } from '#lib/report/report.ts'
import { settled } from '#lib/report/settled.ts'
import type { Template } from '#templates/schema.ts'
import type { CheckInput } from './check.ts'

/** What the checks look at in a report; `today` is YYYY-MM-DD. */
export function checkInput(template: Template, report: Report, today: string): CheckInput {
  return { template, report, settled: settled(formOf(template), report.cells), today }
}

/** The same for a draft, with what the office keeps beside its report. */
export function draftInput(template: Template, draft: Draft, today: string): CheckInput {
  const { profile, unread } = draft
  const lastYear = lastYearOf(draft)
  return {
    ...checkInput(template, carriedOn(template, draft), today),
    ...(profile !== undefined && { profile }),
    ...(unread && { unread }),
    ...(lastYear && { lastYear }),
  }
}
