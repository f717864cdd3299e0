import { describe, expect, test } from 'vitest'
import type { Cells } from '#lib/report/report.ts'
import { corpus, readCorpus } from './test-corpus.ts'

describe.each(corpus)('$file', (known) => {
  const reading = readCorpus(known)

  test('is recognised on its form, with its agency and year', async () => {
    const { read } = await reading
    expect(read).toMatchObject({
      kind: 'recognised',
      template: { id: known.template },
      report: { agency: known.agency, year: known.year },
    })
  })

  test('all its parts are found', async () => {
    expect((await reading).partsFound).toBe(6)
  })

  test('every cell is as printed or blank and told', async () => {
    const { cells } = await reading
    expect(cells.wrong).toBe(0)
    if (known.template === 'annual-report-2021')
      expect(cells).toEqual({ right: 200, blank: 0, wrong: 0 })
  })

  test('nothing is said of it that is not true', async () => {
    const { findings, falseFindings } = await reading
    expect(falseFindings).toEqual([])
    expect(findings).toEqual(known.true)
  })
})

/** The cells of the report on the form of 2019 that are not blank, read from its page by eye. */
const filledIn2019: Cells = {
  'proactive.governmentRules.newlyIssued': 13,
  'proactive.governmentRules.newlyDisclosed': 13,
  'proactive.governmentRules.totalDisclosed': 524,
  'proactive.normativeDocuments.newlyIssued': 60,
  'proactive.normativeDocuments.newlyDisclosed': 60,
  'proactive.normativeDocuments.totalDisclosed': 368,
  'proactive.governmentProcurement.projects': 6,
  'proactive.governmentProcurement.amount': { text: '251000元' },
  'requests.received.naturalPerson': 821,
  'requests.received.commercialEnterprise': 35,
  'requests.received.publicWelfareOrganization': null,
  'requests.received.legalServiceInstitution': 2,
  'requests.received.otherOrganization': 1,
  'requests.received.total': 859,
  'requests.carriedOver.naturalPerson': 18,
  'requests.carriedOver.commercialEnterprise': null,
  'requests.carriedOver.total': 18,
  'requests.refusedAdministrativeInquiry.naturalPerson': 10,
  'requests.refusedAdministrativeInquiry.commercialEnterprise': 2,
  'requests.refusedAdministrativeInquiry.total': null,
  'requests.notProcessedRepeat.naturalPerson': 5,
  'requests.notProcessedRepeat.commercialEnterprise': 4,
  'requests.outcomesTotal.naturalPerson': 767,
  'requests.outcomesTotal.otherOrganization': 1,
  'requests.outcomesTotal.total': 805,
  'requests.carriedForward.naturalPerson': 72,
  'requests.carriedForward.total': 72,
  'disputes.reconsideration.upheld': 5,
  'disputes.reconsideration.corrected': null,
  'disputes.reconsideration.pending': 2,
  'disputes.directLitigation.upheld': 8,
  'disputes.directLitigation.pending': 1,
  'disputes.directLitigation.total': 9,
  'disputes.litigationAfterReconsideration.total': null,
}

test('the form of 2019 is read with its blanks', async () => {
  for (const known of corpus.filter(({ template }) => template === 'annual-report-2019')) {
    const { read } = await readCorpus(known)
    expect(read).toMatchObject({ report: { cells: filledIn2019 } })
  }
})
