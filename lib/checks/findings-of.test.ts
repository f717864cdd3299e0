import { expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { findingsOf } from './findings-of.ts'
import { reportWith } from './test-check.ts'

const today = '2024-01-12'
const carriedOver = 'requests.carriedOver.naturalPerson'
const lastYear = {
  ...reportWith({ cells: { 'proactive.normativeDocuments.inForce': 4 } }),
  year: 2022,
}
const inForce = 'proactive.normativeDocuments.inForce'

const found = (circumstances: Partial<Parameters<typeof findingsOf>[2]>) => {
  const { [inForce]: _, ...cells } = reportWith({ cells: { [carriedOver]: 0 } }).cells
  const draft = { report: { ...reportWith({}), cells }, answers: {}, lastYear }
  const all = findingsOf(annualReport2021, draft, { today, ...circumstances })
  return all.map(({ check }) => check)
}

test('a draft is carried on from last year, a file stands as it was read', () => {
  expect(found({})).not.toContain('blank-cell')
  expect(found({ read: {} })).toContain('blank-cell')
})

test('what a file was read into is looked at where there is a page', () => {
  const notes = [{ kind: 'tableMissing', text: '', at: 'disputes' }] as const
  expect(found({ read: { notes } })).not.toContain('table-missing')
  expect(found({ read: { blocks: [] } })).not.toContain('table-missing')
  expect(found({ read: { blocks: [], notes } })).toContain('table-missing')
})
