import type { CellId } from '#lib/report/cell-id.ts'
import { formOf } from '#lib/report/form.ts'
import type { Report } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'

export const form = formOf(annualReport2021)

/** Six requests by natural persons, everything else nearly zero, every total typed. */
const notZero: Readonly<Record<CellId, number>> = {
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

const sentence =
  '2023年，我街道通过区政府网站和公示栏公开信息132条，公开办事指南26份，信息发布前由起草科室和党政办公室两级审核。'

/** The report that the figures are taken of: the usual figures, about 1,000 characters of text. */
export const usualReport: Report = {
  template: annualReport2021.id,
  agency: '云岚市青河区柳塘街道办事处',
  kind: '街道',
  year: 2023,
  title: '云岚市青河区柳塘街道办事处2023年政府信息公开工作年度报告',
  narratives: {
    preamble: sentence.repeat(2),
    overview: ['（一）主动公开', '（二）依申请公开', '（三）政府信息管理']
      .flatMap((head) => [head, sentence.repeat(3)])
      .join('\n'),
    problemsAndImprovements: sentence.repeat(4),
    otherMatters: sentence,
  },
  cells: Object.fromEntries(form.cells.map(({ id }) => [id, notZero[id] ?? 0])),
}

/** The texts of its cells, in the order of the form. */
export const usualTexts: readonly string[] = form.cells.map(({ id }) => String(notZero[id] ?? 0))
