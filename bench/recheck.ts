import { brokenRelations } from '#lib/checks/broken-relations.ts'
import { checksOf } from '#lib/checks/checks.ts'
import { runChecks } from '#lib/checks/run-checks.ts'
import type { CellId } from '#lib/report/cell-id.ts'
import { parseCell } from '#lib/report/cell-text.ts'
import { formOf } from '#lib/report/form.ts'
import type { Report } from '#lib/report/report.ts'
import { settledTyped } from '#lib/report/settled.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { surveySums } from './survey-sums.ts'
import { type Figure, timed } from './timing.ts'
import { zodSums } from './zod-sums.ts'

const form = formOf(annualReport2021)

/** The usual report: six requests by natural persons, everything else zero, every total typed. */
const figures: Readonly<Record<CellId, number>> = {
  'requests.received.naturalPerson': 6,
  'requests.received.total': 6,
  'requests.granted.naturalPerson': 5,
  'requests.granted.total': 5,
  'requests.refusedThirdPartyRights.naturalPerson': 1,
  'requests.refusedThirdPartyRights.total': 1,
  'requests.outcomesTotal.naturalPerson': 6,
  'requests.outcomesTotal.total': 6,
  'proactive.administrativePenalties.decisions': 56,
  'proactive.administrativeCompulsion.decisions': 2,
}
const texts = form.cells.map(({ id }) => String(figures[id] ?? 0))

/** Every sum of a report from its strings, by ours and by the rivals, in microseconds. */
export function recheck(): Readonly<Record<string, Figure>> {
  const zod = zodSums(form)
  const survey = surveySums(form)
  return timed({
    ours: () => sums(texts),
    'ours, every check of the cells': () => everyCheck(texts),
    zod: () => zod(texts),
    'survey-core': () => survey(texts),
  })
}

function sums(of: readonly string[]) {
  return brokenRelations(settledTyped(form, parsed(of)))
}

const cellChecks = checksOf(annualReport2021).filter(({ reads }) => reads.includes('cells'))
const report: Report = {
  template: annualReport2021.id,
  agency: '云岚市青河区北苑街道办事处',
  kind: '街道',
  year: 2023,
  narratives: {},
  cells: {},
}

function everyCheck(of: readonly string[]) {
  const settled = settledTyped(form, parsed(of))
  return runChecks(cellChecks, { template: annualReport2021, report, settled, today: '2024-01-12' })
}

function parsed(of: readonly string[]) {
  return of.map((text, at) => parseCell(text, form.cells[at]?.type ?? 'count'))
}
