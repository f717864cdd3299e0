import { describe, expect, test } from 'vitest'
import type { CellId } from '#lib/report/cell-id.ts'
import type { CellValue } from '#lib/report/report.ts'
import { annualReport2019 } from '#templates/annual-report-2019/template.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { acrossYearsChecks } from './across-years.ts'
import { findingsOf, reportWith } from './test-check.ts'
import { findingsAfter, lastYearOf } from './test-last-year.ts'

const checks = acrossYearsChecks(annualReport2021)

function check(id: string) {
  const found = checks.find((each) => each.id === id)
  if (!found) throw new Error(`no check ${id}`)
  return found
}

function cells(values: Readonly<Record<string, CellValue>>) {
  return { cells: values as Record<CellId, CellValue> }
}

test('a relation that names no severity is an error', () => {
  const tables = annualReport2021.tables.map((table) => ({
    ...table,
    acrossYears: (table.acrossYears ?? []).map(({ severity: _, ...relation }) => relation),
  }))
  const found = acrossYearsChecks({ ...annualReport2021, tables })
  expect(found.map(({ severity }) => severity)).toEqual(checks.map(() => 'error'))
})

describe('carried-over', () => {
  const forward = (count: CellValue) => cells({ 'requests.carriedForward.naturalPerson': count })
  const over = (count: CellValue) => cells({ 'requests.carriedOver.naturalPerson': count })

  test('is silent without last year’s report, and where both agree', () => {
    expect(findingsOf(check('carried-over'), reportWith(over(3)))).toEqual([])
    expect(findingsAfter(check('carried-over'), lastYearOf(forward(3)), over(3))).toEqual([])
  })

  test('is silent where one of them is blank', () => {
    expect(findingsAfter(check('carried-over'), lastYearOf(forward(null)), over(3))).toEqual([])
    expect(findingsAfter(check('carried-over'), lastYearOf(forward(3)), over(null))).toEqual([])
  })

  test('is a warning on the column and an error that may be overruled on the total', () => {
    const found = findingsAfter(check('carried-over'), lastYearOf(forward(3)), over(2))
    expect(found).toMatchObject([
      {
        severity: 'warning',
        message: '自然人：上年报告的结转下年度 3，本年的上年结转 2，相差 1。',
        cells: ['requests.carriedOver.naturalPerson'],
        part: 'requests',
        cure: {
          says: '改为 3',
          writes: [{ field: 'cells.requests.carriedOver.naturalPerson', value: 3 }],
        },
      },
      {
        severity: 'error',
        message: '总计：上年报告的结转下年度 3，本年的上年结转 2，相差 1。',
        cells: ['requests.carriedOver.total'],
        mayOverrule: true,
      },
    ])
    expect(found[0]).not.toHaveProperty('mayOverrule')
    expect(found[1]).not.toHaveProperty('cure')
  })

  test('offers three answers', () => {
    const found = findingsAfter(check('carried-over'), lastYearOf(forward(3)), over(2))
    for (const { answers } of found)
      expect(answers?.map(({ text, kind }) => `${kind} ${text}`)).toEqual([
        'change 本年有误',
        'explain 上年已发布的报告有误',
        'plain 机构合并或者更名',
      ])
  })

  test('takes the seven figures that are typed where there is no report', () => {
    const typed = lastYearOf(forward(3))
    expect(findingsAfter(check('carried-over'), typed, over(2))).toHaveLength(2)
  })

  test('a typed total is compared and can be cured', () => {
    const typed = cells({ 'requests.carriedOver.total': 2 })
    const last = lastYearOf(cells({ 'requests.carriedForward.total': 3 }))
    expect(findingsAfter(check('carried-over'), last, typed)).toMatchObject([
      { severity: 'error', cure: { says: '改为 3' } },
    ])
  })

  test('compares with a report on the form of 2019 as well', () => {
    const last = lastYearOf(forward(3), annualReport2019)
    expect(findingsAfter(check('carried-over'), last, over(3))).toEqual([])
    expect(findingsAfter(check('carried-over'), last, over(2))).toHaveLength(2)
  })
})

describe('in-force-continuity', () => {
  const last = (inForce: CellValue) => cells({ 'proactive.normativeDocuments.inForce': inForce })
  const now = (issued: CellValue, repealed: number, inForce: number) =>
    cells({
      'proactive.normativeDocuments.issued': issued,
      'proactive.normativeDocuments.repealed': repealed,
      'proactive.normativeDocuments.inForce': inForce,
    })

  test('is silent where the years go on from each other', () => {
    expect(
      findingsAfter(check('in-force-continuity'), lastYearOf(last(18)), now(3, 1, 20)),
    ).toEqual([])
  })

  test('names every number where they do not', () => {
    expect(
      findingsAfter(check('in-force-continuity'), lastYearOf(last(18)), now(3, 1, 21)),
    ).toMatchObject([
      {
        severity: 'warning',
        message:
          '行政规范性文件：上年报告的现行有效 18 + 本年制发 3 − 本年废止 1 = 20，本年的现行有效 21，相差 1。',
        cells: [
          'proactive.normativeDocuments.issued',
          'proactive.normativeDocuments.repealed',
          'proactive.normativeDocuments.inForce',
        ],
        cure: { says: '改为 20' },
      },
    ])
  })

  test('is silent on a blank, and after the form of 2019, which counted something else', () => {
    expect(
      findingsAfter(check('in-force-continuity'), lastYearOf(last(18)), now(null, 1, 21)),
    ).toEqual([])
    const trial = lastYearOf({}, annualReport2019)
    expect(findingsAfter(check('in-force-continuity'), trial, now(3, 1, 21))).toEqual([])
  })

  test('offers no cure that would be negative', () => {
    const [finding] = findingsAfter(check('in-force-continuity'), lastYearOf(last(0)), now(0, 1, 1))
    expect(finding).not.toHaveProperty('cure')
  })
})
