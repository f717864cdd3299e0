import type { Draft, Report } from '#lib/report/report.ts'
import { typedCells } from './published-figures.ts'

const empty: Report = {
  template: 'annual-report-2021',
  agency: '云岚市青河区柳塘街道办事处',
  kind: '街道',
  year: 2023,
  narratives: {},
  cells: {},
}

/** A report as it is just after 新建. */
export const newDraft: Draft = { report: empty, answers: {} }

/** A report whose three tables are filled in and balance. */
export const filledDraft: Draft = { report: { ...empty, cells: typedCells }, answers: {} }

/** A new report with some of it changed. */
export function draftWith(changes: Partial<Report>): Draft {
  return { report: { ...empty, ...changes }, answers: {} }
}
