import { templateById } from '#templates/registry.ts'
import type { Template } from '#templates/schema.ts'
import { type Form, formOf } from './form.ts'
import type { Cells, CellValue, Draft, Report } from './report.ts'
import { type Settled, settled } from './settled.ts'

/** Last year's report, or the few figures typed from it; checks that need it are silent without. */
export interface LastYear {
  readonly report: Report
  readonly settled: Settled
}

/** Last year's report as a draft keeps it, with its totals; undefined where the draft keeps none. */
export function lastYearOf({ lastYear: report }: Pick<Draft, 'lastYear'>): LastYear | undefined {
  const template = report && templateById(report.template)
  return template && { report, settled: settled(formOf(template), report.cells) }
}

/**
 * The report as it is checked and printed: what follows from last year's figures stands in its
 * cells, unless somebody typed there. The draft itself keeps only what was typed.
 */
export function carriedOn(template: Template, draft: Draft): Report {
  const { report } = draft
  const last = lastYearOf(draft)
  if (!last) return report
  const form = formOf(template)
  return { ...report, cells: withReckoned(form, report.cells, last.settled) }
}

function withReckoned(form: Form, cells: Cells, last: Settled): Cells {
  const { values, derived } = settled(form, cells, last)
  const reckoned = form.cells.flatMap(({ id, isTotal }, at): [string, CellValue][] => {
    const value = values[at]
    return derived[at] && !isTotal && typeof value === 'number' ? [[id, value]] : []
  })
  return reckoned.length === 0 ? cells : { ...cells, ...Object.fromEntries(reckoned) }
}
