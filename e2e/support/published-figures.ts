import type { CellId } from '#lib/report/cell-id.ts'
import { formOf } from '#lib/report/form.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'

/**
 * What a real report prints that is not zero: six requests by natural persons, five granted, one
 * refused to protect third-party rights; 56 penalties, 2 compulsory measures. Totals are left out.
 */
const notZero: Readonly<Record<CellId, number>> = {
  'requests.received.naturalPerson': 6,
  'requests.granted.naturalPerson': 5,
  'requests.refusedThirdPartyRights.naturalPerson': 1,
  'proactive.administrativePenalties.decisions': 56,
  'proactive.administrativeCompulsion.decisions': 2,
}

const totals: Readonly<Record<CellId, number>> = {
  'requests.received.total': 6,
  'requests.granted.total': 5,
  'requests.refusedThirdPartyRights.total': 1,
  'requests.outcomesTotal.naturalPerson': 6,
  'requests.outcomesTotal.total': 6,
}

export const form = formOf(annualReport2021)

/** The number that a cell of the report prints, totals included. */
export function printed(id: CellId): number {
  return notZero[id] ?? totals[id] ?? 0
}

/** The cells of the report as a clerk leaves them: everything typed but the totals. */
export const typedCells: Readonly<Record<CellId, number>> = Object.fromEntries(
  form.cells.filter(({ isTotal }) => !isTotal).map(({ id }) => [id, printed(id)]),
)
