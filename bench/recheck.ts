import { brokenRelations } from '#lib/checks/broken-relations.ts'
import { checksOf } from '#lib/checks/checks.ts'
import { runChecks } from '#lib/checks/run-checks.ts'
import { parseCell } from '#lib/report/cell-text.ts'
import { settledTyped } from '#lib/report/settled.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { surveySums } from './survey-sums.ts'
import { type Figure, timed } from './timing.ts'
import { form, usualReport, usualTexts } from './usual-report.ts'
import { zodSums } from './zod-sums.ts'

/** A full recheck of a report from the strings of its 200 cells, in microseconds. */
export function recheck(): Promise<Readonly<Record<string, Figure>>> {
  const zod = zodSums(form)
  const survey = surveySums(form)
  return timed({
    'ours, the 42 sums': () => brokenRelations(settledTyped(form, parsed())),
    'ours, every check of the cells': everyCheck,
    'zod superRefine, the 42 sums': () => zod(usualTexts),
    'survey-core, the 42 sums': () => survey(usualTexts),
  })
}

const cellChecks = checksOf(annualReport2021).filter(({ reads }) => reads.includes('cells'))

function everyCheck() {
  const settled = settledTyped(form, parsed())
  const input = { template: annualReport2021, report: usualReport, settled, today: '2024-01-12' }
  return runChecks(cellChecks, input)
}

function parsed() {
  return usualTexts.map((text, at) => parseCell(text, form.cells[at]?.type ?? 'count'))
}
