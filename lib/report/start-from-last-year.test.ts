import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annualReport2019 } from '#templates/annual-report-2019/template.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { arbitraryReport } from './arbitrary-report.ts'
import { draftOf, fieldsOf } from './fields.ts'
import { formOf } from './form.ts'
import { carriedOn, lastYearOf } from './last-year.ts'
import type { Cells, Report } from './report.ts'
import { settled, valueAt } from './settled.ts'
import { askedOfLastYear, startFromLastYear } from './start-from-last-year.ts'

const form = formOf(annualReport2021)
const columns = Object.keys(annualReport2021.tables[1]?.columns ?? {})

const last: Report = {
  template: annualReport2021.id,
  agency: '青石市北苑区青石街道办事处',
  kind: '街道',
  year: 2022,
  shortName: '青石街道',
  selfName: '我街道',
  contact: { office: '党政办公室', phone: '0531-00000000' },
  website: '青石市北苑区政府网站',
  narratives: { overview: '2022年公开信息12条。', otherMatters: '' },
  cells: {
    'requests.received.naturalPerson': 4,
    'requests.carriedForward.naturalPerson': 2,
    'requests.carriedForward.otherOrganization': 1,
    'proactive.normativeDocuments.inForce': 5,
  },
  signature: { name: '青石街道办事处', date: '2023-01-12' },
}

function started(more: Partial<Report> = {}) {
  const draft = startFromLastYear({ ...last, ...more }, { year: 2023 })
  if (!draft) throw new Error('no form for 2023')
  return draft
}

describe('a draft that starts from last year', () => {
  test('keeps names, contact, texts and the name under it', () => {
    const { cells: _, ...report } = started().report
    expect(report).toEqual({
      template: annualReport2021.id,
      agency: last.agency,
      kind: '街道',
      year: 2023,
      shortName: '青石街道',
      selfName: '我街道',
      contact: last.contact,
      website: last.website,
      narratives: { overview: '2022年公开信息12条。' },
      signature: { name: '青石街道办事处', date: '' },
    })
  })

  test('takes no more than there is', () => {
    const bare = { template: last.template, agency: '青石乡', kind: '乡', year: 2022 } as const
    const draft = startFromLastYear({ ...bare, narratives: {}, cells: {} }, { year: 2023 })
    const report = { ...bare, year: 2023, narratives: {}, cells: {} }
    expect(draft?.report).toEqual(report)
  })

  test('keeps last year beside it, and the profile it is written under', () => {
    expect(started().lastYear).toEqual(last)
    expect(startFromLastYear(last, { year: 2023, profile: 'wuwei' })?.profile).toBe('wuwei')
  })

  test.each([
    [
      'the typed one, in this year',
      '北苑区2022年政府信息公开工作年度报告',
      '北苑区2023年政府信息公开工作年度报告',
    ],
    ['one without a year, as it is', '年度报告', '年度报告'],
    ['none', undefined, undefined],
  ])('has %s for a title', (_, title, expected) => {
    expect(started(title === undefined ? {} : { title }).report.title).toBe(expected)
  })

  test('is none where the year has no form', () => {
    expect(startFromLastYear(last, { year: 1999 })).toBeUndefined()
    expect(startFromLastYear({ ...last, template: 'lost' }, { year: 2023 })).toBeUndefined()
  })
})

describe('what is carried over', () => {
  test.each<[string, Cells, Cells]>([
    [
      'each column that is known',
      { 'requests.carriedForward.naturalPerson': 2 },
      { 'requests.carriedOver.naturalPerson': 2 },
    ],
    ['a total alone', { 'requests.carriedForward.total': 3 }, { 'requests.carriedOver.total': 3 }],
    ['nothing that is no number', { 'requests.carriedForward.naturalPerson': { text: '二' } }, {}],
    ['nothing else', { 'requests.received.naturalPerson': 7 }, {}],
  ])('is %s', (_, cells, expected) => {
    expect(started({ cells }).report.cells).toEqual(expected)
  })

  test('is not the total where its parts give it', () => {
    const parts = columns.filter((column) => column !== 'total')
    const cells = Object.fromEntries(parts.map((at) => [`requests.carriedForward.${at}`, 1]))
    const over = started({ cells }).report.cells
    expect(Object.keys(over)).toHaveLength(6)
    expect(valueAt(settled(form, over), 'requests.carriedOver.total')).toBe(6)
  })

  test('comes from the older form as well', () => {
    const cells = { 'requests.carriedForward.naturalPerson': 2 }
    const draft = startFromLastYear(
      { ...last, template: annualReport2019.id, year: 2020, cells },
      { year: 2021 },
    )
    expect(draft?.report.cells).toEqual({ 'requests.carriedOver.naturalPerson': 2 })
  })

  test('law: continues last year column by column, and stores as it is', () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        const draft = startFromLastYear(report, { year: report.year + 1 })
        if (!draft) return
        const before = lastYearOf(draft)?.settled
        const now = settled(form, draft.report.cells)
        for (const column of columns)
          expect(valueAt(now, `requests.carriedOver.${column}`)).toBe(
            before && valueAt(before, `requests.carriedForward.${column}`),
          )
        expect(draftOf(annualReport2021.id, fieldsOf(draft))).toEqual(draft)
        expect(carriedOn(annualReport2021, draft).cells).toBe(draft.report.cells)
      }),
      { numRuns: 30 },
    )
  })
})

test('thirteen figures are asked where the file is lost', () => {
  const asked = askedOfLastYear(form)
  expect(asked.map((line) => line.length)).toEqual([3, 3, 7])
  expect(asked[1]).toEqual([
    'proactive.normativeDocuments.issued',
    'proactive.normativeDocuments.repealed',
    'proactive.normativeDocuments.inForce',
  ])
  expect(asked[2]).toEqual(columns.map((column) => `requests.carriedForward.${column}`))
})

describe('a figure of last year that could not be read', () => {
  const words = '四、结转下年度继续办理2O'
  const marks = (unread: Readonly<Record<string, string>>) =>
    startFromLastYear(last, { year: 2023, unread })?.unread

  test('is as little known this year, and no blank', () => {
    expect(
      marks({
        'requests.carriedForward.researchInstitution': words,
        'requests.received.naturalPerson': '4O',
      }),
    ).toEqual({
      'requests.carriedOver.researchInstitution': words,
    })
  })

  test.each([
    ['was typed since', 'requests.carriedForward.naturalPerson'],
    ['is a total', 'requests.carriedForward.total'],
    ['is only reckoned with', 'proactive.normativeDocuments.inForce'],
    ['is not carried over', 'requests.received.researchInstitution'],
  ])('leaves no mark where it %s', (_, cell) => {
    expect(marks({ [cell]: words })).toBeUndefined()
  })
})
