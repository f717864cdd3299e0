import { expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { fieldKind } from './field-kind.ts'

test.each([
  ['year', 'year'],
  ['kind', 'agencyKind'],
  ['website', 'text'],
  ['contact.phone', 'text'],
  ['contact.fax', undefined],
  ['narratives.overview', 'narrative'],
  ['narratives.preamble', 'narrative'],
  ['narratives.requests', undefined],
  ['cells.requests.received.total', 'cell'],
  ['cells.requests.received.nobody', undefined],
  ['signature.date', 'text'],
  ['signature.place', undefined],
  ['unread.requests.received.total', 'text'],
  ['unread.requests.nowhere.total', undefined],
  ['answers.x', 'answer'],
  ['answers.__proto__', undefined],
  ['lastYear.template', 'text'],
  ['lastYear.year', 'year'],
  ['lastYear.narratives.overview', 'narrative'],
  ['lastYear.cells.requests.carriedForward.total', 'cell'],
  ['lastYear.cells.requests.carriedForward.nobody', undefined],
  ['lastYear.answers.x', undefined],
  ['nonsense', undefined],
])('%s takes a value of kind %s', (field, kind) => {
  expect(fieldKind(annualReport2021, field)).toBe(kind)
})
