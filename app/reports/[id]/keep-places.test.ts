import { afterEach, expect, test, vi } from 'vitest'
import { placesOf } from '#app/places-of.ts'
import { EditorStore } from '#components/form/editor-store.ts'
import { LiveFindings } from '#components/form/live-findings.ts'
import { everyCheckOf } from '#lib/checks/every-check.ts'
import type { Report } from '#lib/report/report.ts'
import { annualReport2021 as template } from '#templates/annual-report-2021/template.ts'
import { keepPlaces } from './keep-places.ts'
import { SaveState } from './save-state.ts'

afterEach(() => vi.unstubAllGlobals())

const report: Report = {
  template: template.id,
  agency: '杭州市西湖区北山街道办事处',
  kind: '街道',
  year: 2023,
  narratives: {},
  cells: {},
}

test('a place typed after the page was opened is known as soon as it is saved', async () => {
  const draft = { report, answers: {} }
  const findings = new LiveFindings(everyCheckOf(template))
  const places = placesOf(report)
  const store = new EditorStore({ template, draft, today: '2024-01-12', places, findings })
  const ask = vi.fn(async () => Response.json({ places: placesOf(store.draft().report) }))
  vi.stubGlobal('fetch', ask)
  const state = new SaveState('2024-01-12T01:00:00.000Z')
  keepPlaces({ report: 'one', store, state })
  const told = () => store.findings().filter(({ message }) => message.includes('朝阳区')).length
  store.type('narratives.otherMatters', '按照朝阳区委部署，开展了培训。')
  state.tell({ kind: 'saving' })
  expect([told(), ask.mock.calls.length]).toEqual([0, 0])
  state.tell({ kind: 'saved' })
  await vi.waitFor(() => expect(told()).toBe(1))
  state.tell({ savedAt: '2024-01-12T01:01:00.000Z' })
  expect(ask).toHaveBeenCalledTimes(1)
})
