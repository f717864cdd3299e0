import type { Report } from '#lib/report/report.ts'
import type { Template } from '#templates/schema.ts'
import type { CheckInput, Sample } from './check.ts'
import { draftInput } from './check-input.ts'
import { ordinaryReport } from './ordinary-report.ts'

/** What a check is given of an example: the ordinary report, and the sample where they differ. */
export function sampleInput(template: Template, sample: Sample): CheckInput {
  const { profile, lastYear, file, unread, ...differs } = sample
  const ordinary = ordinaryReport(template)
  const report = merged(ordinary, differs)
  const before = { ...ordinary, year: report.year - 1, narratives: {} }
  const draft = {
    report,
    answers: {},
    ...(profile !== undefined && { profile }),
    ...(unread && { unread }),
    ...(lastYear && { lastYear: merged(before, lastYear) }),
  }
  return {
    ...draftInput(template, draft, `${report.year + 1}-01-12`),
    ...(file && { source: file }),
  }
}

function merged(report: Report, differs: Partial<Report>): Report {
  return {
    ...report,
    ...differs,
    cells: { ...report.cells, ...differs.cells },
    narratives: { ...report.narratives, ...differs.narratives },
  }
}
