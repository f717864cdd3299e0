import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { draftOf, fieldsOf } from '#lib/report/fields.ts'
import type { Cells, Report } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { compareReports } from './compare-reports.ts'
import { type Proposal, proposalsIn, writesOf } from './returned-copy.ts'

const person = 'requests.received.naturalPerson'
const company = 'requests.received.commercialEnterprise'
const total = 'requests.received.total'

function report(more: Partial<Report> = {}): Report {
  return {
    template: annualReport2021.id,
    agency: '青石街道',
    kind: '街道',
    year: 2023,
    narratives: {},
    cells: {},
    ...more,
  }
}

function proposed(mine: Partial<Report>, theirs: Partial<Report>): readonly Proposal[] {
  return proposalsIn(annualReport2021, { mine: report(mine), theirs: report(theirs) })
}

function taken(mine: Report, proposals: readonly Proposal[]): Report {
  const fields = new Map(fieldsOf({ report: mine, answers: {} }))
  for (const { field, value } of writesOf(proposals)) {
    if (value === null) fields.delete(field)
    else fields.set(field, value)
  }
  return draftOf(mine.template, fields).report
}

describe('cells', () => {
  const row = Object.fromEntries(
    Object.keys(annualReport2021.tables[1]?.columns ?? {})
      .filter((column) => column !== 'total')
      .map((column) => [`requests.received.${column}`, 1]),
  )
  test.each<[string, Cells, Cells, readonly (readonly [string, unknown])[]]>([
    ['another number', { [person]: 1 }, { [person]: 2 }, [[person, 2]]],
    ['a number that came', { [company]: 1 }, { [company]: 1, [person]: 2 }, [[person, 2]]],
    ['a number that went', { [company]: 1, [person]: 2 }, { [company]: 1 }, [[person, null]]],
    ['words', { [person]: 1 }, { [person]: { text: '两件' } }, [[person, { text: '两件' }]]],
    ['nothing new', { [person]: 1 }, { [person]: 1 }, []],
    [
      'no table at all',
      { [person]: 1 },
      { 'disputes.reconsideration.upheld': 1 },
      [['disputes.reconsideration.upheld', 1]],
    ],
    ['a total that follows', row, { ...row, [person]: 5 }, [[person, 5]]],
    ['a total that was typed here', { ...row, [total]: 9 }, row, [[total, null]]],
    ['a total that was typed there', row, { ...row, [total]: 9 }, [[total, 9]]],
  ])('%s', (_, mine, theirs, expected) => {
    const found = proposed({ cells: mine }, { cells: theirs })
    expect(found.map(({ field, value }) => [field.replace('cells.', ''), value])).toEqual(expected)
  })
})

describe('texts', () => {
  const mine = { narratives: { overview: '甲。\n乙。\n丙。' } }
  const theirs = { narratives: { overview: '甲。\n乙乙。\n丙。\n丁。' } }

  test('are proposed paragraph by paragraph, with what became of their words', () => {
    const found = proposed(mine, theirs)
    expect(found.map(({ pieces }) => pieces.map(({ kind, text }) => `${kind} ${text}`))).toEqual([
      ['same 乙', 'added 乙', 'same 。'],
      ['added 丁。'],
    ])
  })

  test('one paragraph is taken, the other left', () => {
    const [first, second] = proposed(mine, theirs)
    const only = (one: Proposal | undefined) => writesOf(one ? [one] : [])
    const field = 'narratives.overview'
    expect(only(first)).toEqual([{ field, value: '甲。\n乙乙。\n丙。' }])
    expect(only(second)).toEqual([{ field, value: '甲。\n乙。\n丙。\n丁。' }])
  })

  test('a text that went is absent, a title and a preamble are typed', () => {
    expect(writesOf(proposed(mine, {}))).toEqual([{ field: 'narratives.overview', value: null }])
    const found = proposed({}, { title: '年报', narratives: { preamble: '开头。' } })
    expect(writesOf(found)).toEqual([
      { field: 'title', value: '年报' },
      { field: 'narratives.preamble', value: '开头。' },
    ])
  })

  test('blank lines, which no page prints, propose nothing', () => {
    const spaced = { narratives: { overview: '甲。\n\n乙。\n丙。\n ' } }
    expect(proposed(spaced, mine)).toEqual([])
  })

  test('too long to compare are one', () => {
    const long = (sign: string) => Array.from({ length: 2100 }, (_, at) => sign + at).join('\n')
    const found = proposed(
      { narratives: { overview: long('甲') } },
      { narratives: { overview: long('乙') } },
    )
    expect(found).toHaveLength(1)
    expect(writesOf(found)).toEqual([{ field: 'narratives.overview', value: long('乙') }])
  })
})

test('what was not found in the copy is not proposed to go, what was found is', () => {
  const mine = { cells: { [person]: 1, [company]: 2 }, narratives: { overview: '甲。' } }
  const theirs = { cells: { [company]: 3, 'requests.granted.naturalPerson': 1 } }
  const fieldsWith = (...at: readonly string[]) =>
    proposalsIn(annualReport2021, {
      mine: report(mine),
      theirs: report(theirs),
      notes: at.map((place) => ({ kind: 'rowMissing', text: '', at: place })),
    }).map(({ field }) => field)
  const all = fieldsWith()
  expect(all).toContain(`cells.${person}`)
  expect(all).toContain('narratives.overview')
  for (const at of [person, 'requests.received', 'requests'])
    expect(fieldsWith(at)).toEqual(all.filter((field) => field !== `cells.${person}`))
  expect(fieldsWith('overview')).toEqual(all.filter((field) => field !== 'narratives.overview'))
  expect(fieldsWith('block:3')).toEqual(all)
})

test('nothing taken writes nothing', () => {
  expect(writesOf([])).toEqual([])
})

test('law: taking all prints what the copy prints', () => {
  fc.assert(
    fc.property(arbitraryReport(), arbitraryReport(), (mine, other) => {
      const theirs = {
        ...other,
        template: mine.template,
        agency: mine.agency,
        year: mine.year,
        kind: mine.kind,
      }
      if (mine.template !== annualReport2021.id) return
      const after = taken(mine, proposalsIn(annualReport2021, { mine, theirs }))
      expect(compareReports(annualReport2021, after, theirs)).toEqual([])
    }),
    { numRuns: 20 },
  )
})
