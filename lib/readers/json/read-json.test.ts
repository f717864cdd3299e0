import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryCells } from '#lib/report/arbitrary-cells.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { type Form, formOf } from '#lib/report/form.ts'
import type { Report } from '#lib/report/report.ts'
import { settled, sum } from '#lib/report/settled.ts'
import { writeJson } from '#lib/writers/json/write-json.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { templates } from '#templates/registry.ts'
import { readJson } from './read-json.ts'

const smallest = {
  template: 'annual-report-2021',
  agency: '云澜市青禾区柳塘街道办事处',
  kind: '街道',
  year: 2023,
}

function readReport(more: object): Report {
  const read = readJson(JSON.stringify({ ...smallest, ...more }))
  if (read.kind !== 'read') throw new Error(read.says)
  return read.value
}

/** Typed totals equal to their sum dropped, and blanks that are no totals. */
function normal(form: Form, report: Report): Report {
  const { values } = settled(form, report.cells)
  const cells = Object.entries(report.cells).filter(([id, value]) => {
    const at = form.indexOf.get(id) ?? -1
    const derivation = form.derivations.find(({ total }) => total === at)
    if (!derivation) return value !== null
    return value === null || sum(values, derivation.parts) !== value
  })
  return { ...report, cells: Object.fromEntries(cells) }
}

describe('a report as JSON', () => {
  test.each(templates)('is read back as it was written: $id', (template) => {
    const form = formOf(template)
    fc.assert(
      fc.property(arbitraryReport(template), arbitraryCells(form), (report, cells) => {
        for (const one of [report, { ...report, cells }]) {
          const read = readJson(writeJson(template, one))
          expect(read).toMatchObject({ kind: 'read', value: normal(form, one) })
          expect(read.kind === 'read' && read.value.cells).toEqual(normal(form, one).cells)
        }
      }),
    )
  })

  test('prints settled totals, the fee in 万元, blanks as null and junk as text', () => {
    const cells = {
      'requests.received.naturalPerson': 6,
      'requests.received.otherOrganization': { text: '三件' },
      'disputes.reconsideration.upheld': 2,
      'disputes.reconsideration.corrected': 0,
      'disputes.reconsideration.otherResult': 0,
      'disputes.reconsideration.pending': 1,
      'proactive.administrativeFees.amount': 251_000,
    } as const
    const written = JSON.parse(writeJson(annualReport2021, readReport({ cells: {} }))).cells
    expect(written['requests.received.naturalPerson']).toBe(null)
    expect(written).not.toHaveProperty(['requests.received.total'])
    const report = { ...readReport({}), cells }
    expect(JSON.parse(writeJson(annualReport2021, report)).cells).toMatchObject({
      'requests.received.naturalPerson': 6,
      'requests.received.otherOrganization': '三件',
      'disputes.reconsideration.total': 3,
      'proactive.administrativeFees.amount': 0.251,
    })
  })

  test('a large amount that no JSON number holds exactly is written as text', () => {
    const report = {
      ...readReport({}),
      cells: { 'proactive.administrativeFees.amount': 9_007_199_254_740_991 },
    }
    const text = writeJson(annualReport2021, report)
    expect(text).toContain('"9007199254.740991"')
    expect(readJson(text)).toMatchObject({ kind: 'read', value: report })
  })

  test.each([
    ['１２件', 12],
    [' 1,234 ', 1234],
    ['三件', { text: '三件' }],
    [12, 12],
    [-3, { text: '-3' }],
    [1.5, { text: '1.5' }],
    ['-3', { text: '-3' }],
    ['/', { text: '/' }],
  ])('a cell of %j is taken as if typed', (written, value) => {
    const id = 'requests.received.naturalPerson'
    expect(readReport({ cells: { [id]: written } }).cells[id]).toEqual(value)
  })

  test.each([
    [0.092, 92_000],
    [59_237.2449, 59_237_244_900],
    ['1.5万元', 1_500_000],
    [1e-7, { text: '1e-7' }],
    [0.1 + 0.2, { text: '0.30000000000000004' }],
    [-1, { text: '-1' }],
  ])('a fee of %j is exact to the 分', (written, value) => {
    const id = 'proactive.administrativeFees.amount'
    expect(readReport({ cells: { [id]: written } }).cells[id]).toEqual(value)
  })

  test('a blank cell is null or absent, a blank total is not an absent one', () => {
    const cells = {
      'requests.received.naturalPerson': null,
      'requests.granted.naturalPerson': ' ',
      'requests.received.total': null,
    }
    expect(readReport({ cells }).cells).toEqual({ 'requests.received.total': null })
  })

  test('a total that equals its sum is left to be computed', () => {
    const cells = {
      'disputes.reconsideration.upheld': 2,
      'disputes.reconsideration.corrected': 0,
      'disputes.reconsideration.otherResult': 0,
      'disputes.reconsideration.pending': 1,
    }
    const total = 'disputes.reconsideration.total'
    expect(readReport({ cells: { ...cells, [total]: 3 } }).cells).toEqual(cells)
    expect(readReport({ cells: { ...cells, [total]: 4 } }).cells).toEqual({ ...cells, [total]: 4 })
  })

  test('what could not be read as a number is noted at its cell', () => {
    const cells = { 'requests.received.naturalPerson': '三件', 'requests.received.total': 3 }
    expect(readJson(JSON.stringify({ ...smallest, cells }))).toMatchObject({
      notes: [{ kind: 'notANumber', text: '三件', at: 'requests.received.naturalPerson' }],
    })
  })

  test('line ends of every system separate paragraphs', () => {
    const narratives = { overview: '一\r\n二\r三\n四' }
    expect(readReport({ narratives }).narratives.overview).toBe('一\n二\n三\n四')
  })

  test('a byte order mark is no fault', () => {
    expect(readJson(`\uFEFF${JSON.stringify(smallest)}`).kind).toBe('read')
  })
})

describe('a file that is refused names the address', () => {
  const id = 'requests.received.naturalPerson'

  test.each<[object, string, string]>([
    [{ cells: { [id]: 2 ** 53 } }, `cells.${id}`, '数字超过 9007199254740991，无法准确保存'],
    [{ cells: { [id]: -(2 ** 53) } }, `cells.${id}`, '数字超过 9007199254740991，无法准确保存'],
    [{ cells: { [id]: true } }, `cells.${id}`, '应为数字、文字或 null'],
    [{ cells: { [id]: [6] } }, `cells.${id}`, '应为数字、文字或 null'],
    [{ cells: { [id]: '\0' } }, `cells.${id}`, '含有不能保存的字符'],
    [
      { cells: { 'requests.received.nobody': 1 } },
      'cells.requests.received.nobody',
      '这个模板没有这一格',
    ],
    [{ cells: { toString: 1 } }, 'cells.toString', '这个模板没有这一格'],
    [{ cells: [] }, 'cells', '应为 { } 中的若干项'],
    [{ narratives: { requests: '一' } }, 'narratives.requests', '这个模板没有这一部分'],
    [{ narratives: { overview: '\uD800' } }, 'narratives.overview', '含有不能保存的字符'],
    [{ narratives: { overview: null } }, 'narratives.overview', '应为文字'],
    [{ agency: undefined }, 'agency', '缺少这一项'],
    [{ agency: '青禾\0区' }, 'agency', '含有不能保存的字符'],
    [{ kind: '公司' }, 'kind', '应为街道、镇、乡、部门、管委会、政府、办公室之一'],
    [{ year: '2023' }, 'year', '应为四位年份'],
    [{ year: 2023.5 }, 'year', '应为四位年份'],
    [{ year: undefined }, 'year', '缺少这一项'],
    [{ contact: { fax: '1' } }, 'contact.fax', '报告没有这一项'],
    [{ signature: { name: '甲' } }, 'signature.date', '缺少这一项'],
    [{ title: null }, 'title', '应为文字'],
    [{ agency: '街道'.repeat(1001) }, 'agency', '文字超过 2000 个字'],
    [{ contact: { office: '室'.repeat(2001) } }, 'contact.office', '文字超过 2000 个字'],
    [{ cell: {} }, 'cell', '报告没有这一项'],
    [
      { template: 'form-1999' },
      'template',
      '没有“form-1999”这个模板，可用的有 annual-report-2019、annual-report-2021',
    ],
    [{ template: undefined }, 'template', '缺少这一项'],
  ])('%j', (more, at, reason) => {
    const says = `“${at}”：${reason}，没有读入。`
    expect(readJson(JSON.stringify({ ...smallest, ...more }))).toEqual({
      kind: 'refused',
      at,
      says,
    })
  })

  test.each([
    ['', '文件不是 JSON，或者内容不完整，没有读入。'],
    ['{"template":', '文件不是 JSON，或者内容不完整，没有读入。'],
    ['[]', '应为 { } 中的若干项，没有读入。'],
    ['null', '应为 { } 中的若干项，没有读入。'],
    [' '.repeat(5 * 1024 * 1024 + 1), '文件超过 5 MB，不像一份年度报告，没有读入。'],
  ])('or says what the file is', (text, says) => {
    expect(readJson(text)).toEqual({ kind: 'refused', at: '', says })
  })

  test.each(['cells', 'narratives', 'contact'])(
    'also a name that no object keeps, in %s',
    (group) => {
      const text = JSON.stringify({ ...smallest, [group]: 'HERE' }).replace(
        '"HERE"',
        '{"__proto__":1}',
      )
      expect(readJson(text)).toMatchObject({ kind: 'refused', at: `${group}.__proto__` })
    },
  )

  test('numbers that JSON itself cannot hold are beyond the limit', () => {
    const text = JSON.stringify({ ...smallest, cells: { [id]: 'HERE' } }).replace('"HERE"', '1e400')
    expect(readJson(text)).toMatchObject({ kind: 'refused', at: `cells.${id}` })
  })

  test('whatever the file holds, reading answers', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (json, text) => {
        expect(readJson(JSON.stringify(json)).kind).toBe('refused')
        expect(readJson(text).kind).toBe('refused')
      }),
    )
  })
})
