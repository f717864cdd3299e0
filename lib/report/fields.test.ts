import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { arbitraryCells } from './arbitrary-cells.ts'
import { arbitraryReport } from './arbitrary-report.ts'
import { draftOf, type FieldValue, fieldsOf, isField } from './fields.ts'
import { formOf } from './form.ts'
import type { Draft } from './report.ts'

const form = formOf(annualReport2021)

describe('a field', () => {
  test.each([
    'agency',
    'year',
    'label',
    'profile',
    'website',
    'contact.phone',
    'narratives.overview',
    'cells.requests.received.total',
    'signature.date',
    'answers.title:3f',
    'lastYear.template',
    'lastYear.agency',
    'lastYear.cells.requests.carriedForward.total',
    'lastYear.contact.phone',
  ])('%s is one', (field) => {
    expect(isField(field)).toBe(true)
  })

  test.each([
    '',
    'template',
    'cells',
    'narratives',
    'contact',
    'agency.name',
    'constructor',
    'x.y',
    'lastYear',
    'lastYear.label',
    'lastYear.answers.x',
    'lastYear.lastYear.agency',
    'lastYear.contact',
  ])('%j is none', (field) => {
    expect(isField(field)).toBe(false)
  })
})

describe('a draft as fields', () => {
  const empty = draftOf('annual-report-2021', new Map())

  test('of nothing is an empty draft', () => {
    expect(empty.report).toEqual({
      template: 'annual-report-2021',
      agency: '',
      kind: '街道',
      year: 0,
      narratives: {},
      cells: {},
    })
    expect(empty.answers).toEqual({})
    expect([...fieldsOf(empty).keys()]).toEqual(['agency', 'kind', 'year'])
  })

  test('passes over what it does not know, what is cleared, and values of another kind', () => {
    const draft = draftOf(
      'annual-report-2021',
      new Map<string, FieldValue>([
        ['mood', 'fine'],
        ['title', null],
        ['year', '2023'],
        ['agency', 7],
        ['contact.phone', 12],
      ]),
    )
    expect(draft).toEqual(empty)
  })

  test('tells a total that was read blank from one that is absent', () => {
    const blank: Draft = { ...empty, report: { ...empty.report, cells: { 'a.b.total': null } } }
    expect(fieldsOf(blank).get('cells.a.b.total')).toEqual({ text: '' })
    expect(draftOf('annual-report-2021', fieldsOf(blank)).report.cells).toEqual({
      'a.b.total': null,
    })
  })

  test('of figures that were typed stands on the form of the report', () => {
    const draft = draftOf(
      'annual-report-2021',
      new Map([['lastYear.cells.requests.carriedForward.total', 3]]),
    )
    expect(draft.lastYear).toEqual({
      template: 'annual-report-2021',
      agency: '',
      kind: '街道',
      year: 0,
      narratives: {},
      cells: { 'requests.carriedForward.total': 3 },
    })
    expect(draft.report.cells).toEqual({})
  })

  test('law: reads back as it was', () => {
    const drafts = fc.record(
      {
        report: fc
          .tuple(arbitraryReport(), arbitraryCells(form))
          .map(([report, cells]) => ({ ...report, cells })),
        label: fc.constant('报送稿'),
        profile: fc.constant('general'),
        lastYear: arbitraryReport(),
        answers: fc.constant({ 'fee-unit:1': { kind: 'reason' as const, text: '核对过' } }),
      },
      { requiredKeys: ['report', 'answers'] },
    )
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(draftOf(draft.report.template, fieldsOf(draft))).toEqual(draft)
      }),
    )
  })
})
