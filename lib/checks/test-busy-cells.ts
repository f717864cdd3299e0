import { formOf } from '#lib/report/form.ts'
import type { Cells } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'

/**
 * Test code: a year with 18 requests received and 2 carried over, 18 closed (6 granted, 1 partly,
 * 3 refused, 5 unavailable, 2 not processed, 1 otherwise) and 2 carried forward; 3 reconsiderations,
 * 1 + 2 lawsuits; documents 3 / 1 / 18; 12 licences, 56 penalties, 2 compulsions; 12.5 万元.
 */
export const busyCells: Cells = {
  ...Object.fromEntries(
    formOf(annualReport2021)
      .cells.filter(({ isTotal }) => !isTotal)
      .map(({ id }) => [id, 0]),
  ),
  'requests.received.naturalPerson': 16,
  'requests.received.commercialEnterprise': 2,
  'requests.carriedOver.naturalPerson': 2,
  'requests.granted.naturalPerson': 5,
  'requests.granted.commercialEnterprise': 1,
  'requests.partlyGranted.naturalPerson': 1,
  'requests.refusedThirdPartyRights.naturalPerson': 1,
  'requests.refusedInternalAffairs.naturalPerson': 2,
  'requests.unavailableNotHeld.naturalPerson': 4,
  'requests.unavailableRequiresCreation.commercialEnterprise': 1,
  'requests.notProcessedPetition.naturalPerson': 1,
  'requests.notProcessedRepeat.naturalPerson': 1,
  'requests.closedOther.naturalPerson': 1,
  'requests.carriedForward.naturalPerson': 2,
  'disputes.reconsideration.upheld': 2,
  'disputes.reconsideration.pending': 1,
  'disputes.directLitigation.upheld': 1,
  'disputes.litigationAfterReconsideration.upheld': 2,
  'proactive.normativeDocuments.issued': 3,
  'proactive.normativeDocuments.repealed': 1,
  'proactive.normativeDocuments.inForce': 18,
  'proactive.administrativeLicenses.decisions': 12,
  'proactive.administrativePenalties.decisions': 56,
  'proactive.administrativeCompulsion.decisions': 2,
  'proactive.administrativeFees.amount': 12_500_000,
}
