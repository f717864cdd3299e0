import { prose as prose2021 } from '../annual-report-2021/prose.ts'
import type { Figure, Prose } from '../schema.ts'

/** Lines that the trial form has otherwise, or not at all. */
const otherCells: Readonly<Record<string, readonly string[]>> = {
  closed: ['requests.closedOther.total'],
  closedClarificationLapsed: [],
  closedFeeLapsed: [],
  documentsIssued: ['proactive.normativeDocuments.newlyIssued'],
  documentsRepealed: [],
  documentsInForce: [],
  fees: [],
}

function onTrialForm(figure: Figure): readonly Figure[] {
  const cells = otherCells[figure.id] ?? figure.cells
  return cells.length === 0 ? [] : [{ ...figure, cells }]
}

/** How narratives state the figures of the trial form: as on the form of 2021, where it has them. */
export const prose: Prose = { ...prose2021, figures: prose2021.figures.flatMap(onTrialForm) }
