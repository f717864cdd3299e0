import { expect, test } from 'vitest'
import { EditorStore } from '#components/form/editor-store.ts'
import { LiveFindings } from '#components/form/live-findings.ts'
import { openCounts, openFindings } from '#lib/checks/answered.ts'
import { everyCheckOf } from '#lib/checks/every-check.ts'
import { findingsOf } from '#lib/checks/findings-of.ts'
import { ordinaryReport } from '#lib/checks/ordinary-report.ts'
import { findingsBeside } from '#lib/cli/findings-beside.ts'
import { compose } from '#lib/document/compose.ts'
import { country } from '#lib/places/country.ts'
import { lastYearOf } from '#lib/report/last-year.ts'
import type { Draft, Report } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { exportFile } from './api/reports/[id]/export/export-file.ts'
import { testUnit } from './check/test-unit.ts'
import { unitFindings } from './check/unit-findings.ts'
import { listRow } from './list-row.ts'
import { placesOf } from './places-of.ts'

const template = annualReport2021
const today = '2024-01-12'
const ordinary = ordinaryReport(template)

const draftWith = ({ cells, narratives, ...differs }: Partial<Report> = {}, more = {}): Draft => ({
  report: {
    ...ordinary,
    ...differs,
    cells: { ...ordinary.cells, ...cells },
    narratives: { ...ordinary.narratives, ...narratives },
  },
  answers: {},
  ...more,
})

/** Each has a fault that another list of checks sees: cells, words, the identity, the years. */
const drafts: Readonly<Record<string, Draft>> = {
  'nothing is wrong': draftWith(),
  'a sum does not hold': draftWith({ cells: { 'requests.received.naturalPerson': 3 } }),
  'a cell is blank': draftWith({ cells: { 'requests.granted.naturalPerson': null } }),
  'words are wrong': draftWith({
    narratives: { otherMatters: '2023年，，我街道发出收费通知0件，总金额0元，实际收取0元。（' },
  }),
  'the text says another number than the table': draftWith({
    narratives: { overview: '（二）依申请公开。全年收到政府信息公开申请7件。' },
  }),
  'a place elsewhere is named, of an office that the list of places knows': draftWith({
    agency: '北京市通州区人民政府北苑街道办事处',
    narratives: { overview: '按照朝阳区委、区政府部署，全年公开信息62条。' },
  }),
  'last year ended otherwise': draftWith(
    { cells: { 'requests.carriedOver.naturalPerson': 2, 'requests.granted.naturalPerson': 2 } },
    { lastYear: { ...ordinary, year: 2022 } },
  ),
}

test.each(Object.entries(drafts))(
  'list, editor, export, /check and terminal count the same: %s',
  async (_, draft) => {
    const { report } = draft
    const found = findingsOf(template, draft, { today, places: country() })
    const { error, warning } = openCounts(openFindings(found, draft.answers))

    const savedAt = `${today}T08:00:00.000Z`
    const listed = {
      id: '1',
      draft,
      revision: 1,
      state: 'draft' as const,
      createdAt: savedAt,
      savedAt,
    }
    expect(listRow(listed, today)).toMatchObject({ errors: error, warnings: warning })

    const { name } = await exportFile(template, draft, { format: 'json', today })
    expect(name.includes('草稿')).toBe(error > 0)

    const told = ({ check, fingerprint }: { check: string; fingerprint: string }) =>
      `${check} ${fingerprint}`
    const editor = new EditorStore({
      template,
      draft,
      today,
      places: placesOf(report),
      findings: new LiveFindings(everyCheckOf(template)),
    })
    expect(editor.findings().map(told)).toEqual(found.map(told))

    const page = { blocks: compose(template, report), notes: [] }
    const unit = testUnit(report, { report, page, places: placesOf(report) })
    const last = draft.lastYear && testUnit(draft.lastYear)
    expect(unitFindings(unit, last, today).map(told)).toEqual(found.map(told))

    const read = { kind: 'read', template, report, notes: [], source: page } as const
    const lastYear = lastYearOf(draft)
    const beside = { today, ...(lastYear && { lastYear }) }
    expect(findingsBeside(read, beside).map(told)).toEqual(found.map(told))
  },
)
