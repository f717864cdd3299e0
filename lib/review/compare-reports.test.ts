import { describe, expect, test } from 'vitest'
import type { Report } from '#lib/report/report.ts'
import { annualReport2021 as template } from '#templates/annual-report-2021/template.ts'
import { compareReports } from './compare-reports.ts'

const report: Report = {
  template: template.id,
  agency: '云溪区北苑街道办事处',
  kind: '街道',
  year: 2023,
  narratives: { overview: '收到申请6件。', otherMatters: '无' },
  cells: { 'requests.received.naturalPerson': 6 },
}
const compare = (changed: Partial<Report>, from: Report = report) =>
  compareReports(template, from, { ...report, ...changed })

describe('two versions of a report', () => {
  test('that are the same differ nowhere', () => {
    expect(compare({})).toEqual([])
  })

  test('differ in a cell as a whole, and in words of a text', () => {
    const narratives = { ...report.narratives, overview: '收到申请16件。' }
    const cells = { 'requests.received.naturalPerson': 16 }
    expect(compare({ narratives, cells })).toEqual([
      {
        field: 'narratives.overview',
        name: '一、总体情况',
        part: 'overview',
        kind: 'text',
        before: '收到申请6件。',
        after: '收到申请16件。',
        pieces: [
          { kind: 'same', text: '收到申请' },
          { kind: 'removed', text: '6' },
          { kind: 'added', text: '16' },
          { kind: 'same', text: '件。' },
        ],
      },
      expect.objectContaining({
        field: 'cells.requests.received.naturalPerson',
        part: 'requests',
        kind: 'cell',
        pieces: [
          { kind: 'removed', text: '6' },
          { kind: 'added', text: '16' },
        ],
      }),
    ])
  })

  test('differ in what is made from other fields', () => {
    const parts = compare({ year: 2024 }).map(({ field }) => field)
    expect(parts).toEqual(['title', 'narratives.preamble'])
  })

  test('tell what came and what went', () => {
    const signature = { name: '北苑街道办事处', date: '2024-01-12' }
    const came = compare(
      { signature, cells: { 'requests.received.naturalPerson': 7 } },
      {
        ...report,
        cells: {},
      },
    )
    expect(came.map(({ pieces }) => pieces.map(({ kind }) => kind))).toEqual(
      came.map(() => ['added']),
    )
    const went = compareReports(template, report, { ...report, narratives: { otherMatters: '无' } })
    expect(went).toMatchObject([{ before: '收到申请6件。', after: '' }])
  })
})
