import { expect, test } from 'vitest'
import type { Draft } from '#lib/report/report.ts'
import { listRow } from './list-row.ts'

const draft: Draft = {
  report: {
    template: 'annual-report-2021',
    agency: '青石市青石街道办事处',
    kind: '街道',
    year: 2024,
    narratives: { problemsAndImprovements: '问题已改。' },
    cells: {},
  },
  answers: {},
}
const loaded = (changed: Partial<Draft> = {}) => ({
  id: '1',
  draft: { ...draft, ...changed },
  revision: 1,
  state: 'draft' as const,
  createdAt: '2025-01-06T02:32:00.000Z',
  savedAt: '2025-01-06T16:05:00.000Z',
})
const row = (changed: Partial<Draft> = {}) => listRow(loaded(changed), '2025-01-07')

test('shows the short name, or the one that the clerk gave it', () => {
  expect(row().name).toBe('青石市青石街道办事处')
  expect(row({ report: { ...draft.report, shortName: '青石街道' } }).name).toBe('青石街道')
  expect(row({ label: '试填' }).name).toBe('试填')
  expect(row({ report: { ...draft.report, agency: '' } }).name).toBe('未命名单位')
})

test('tells how far it is, what is open and by when it is due, on the clock of China', () => {
  expect(row()).toMatchObject({
    year: 2024,
    state: 'draft',
    percent: 16,
    saved: '1月7日 0:05',
    due: '2025年1月31日前公布',
  })
  expect(row().errors).toBeGreaterThan(0)
})

test('a report on a form that is not here is listed all the same', () => {
  const report = { ...draft.report, template: 'nowhere' }
  expect(row({ report })).toMatchObject({ percent: 0, errors: 0, warnings: 0 })
})
