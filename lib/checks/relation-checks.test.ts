import { describe, expect, test } from 'vitest'
import type { CellId } from '#lib/report/cell-id.ts'
import type { Cells } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import type { Relation } from '#templates/schema.ts'
import type { Check } from './check.ts'
import { relationChecks } from './relation-checks.ts'
import { relationExample } from './relation-example.ts'
import { findingsOf, reportWith, testCheck } from './test-check.ts'

const all = relationChecks(annualReport2021)

function check(id: string): Check {
  const found = all.find((one) => one.id === id)
  if (!found) throw new Error(`no relation ${id}`)
  return found
}

const received = 'requests.received.naturalPerson'
const granted = 'requests.granted.naturalPerson'

testCheck(check('requests-row-total'), {
  passes: {
    'the total is computed': { cells: { [received]: 12, [granted]: 12 } },
    'the total is typed and right': {
      cells: {
        [received]: 6,
        'requests.received.otherOrganization': 6,
        'requests.received.total': 12,
      },
    },
  },
  fails: {
    'the typed total is another number': {
      given: { cells: { [received]: 12, [granted]: 12, 'requests.received.total': 11 } },
      says: '本年新收：各类申请人之和 12，总计 11，相差 1。',
      severity: 'error',
      part: 'requests',
      cure: '改用合计值 12',
    },
    'the typed total was left at 0': {
      given: { cells: { [received]: 3, [granted]: 3, 'requests.received.total': 0 } },
      says: '本年新收：各类申请人之和 3，总计 0，相差 3。',
      cure: '改用合计值 3',
    },
  },
  blank: {
    'a blank is not 0': { cells: { [received]: null, 'requests.received.total': 11 } },
    'the total is blank': { cells: { [received]: 5, 'requests.received.total': null } },
    'one addend is no number': {
      cells: { [received]: { text: '12件左右' }, 'requests.received.total': 11 },
    },
  },
})

testCheck(check('requests-outcomes-total'), {
  passes: { 'the total is computed': { cells: { [granted]: 7 } } },
  fails: {
    'the typed total is another number': {
      given: {
        cells: { [received]: 5, [granted]: 5, 'requests.outcomesTotal.naturalPerson': 6 },
      },
      says: '自然人：各种办理结果之和 5，办理结果总计 6，相差 1。',
      part: 'requests',
      cure: '改用合计值 5',
    },
  },
  blank: {
    'one outcome is blank': {
      cells: { [granted]: null, 'requests.outcomesTotal.naturalPerson': 6 },
    },
  },
})

testCheck(check('requests-balance'), {
  passes: {
    'all requests are closed': { cells: { [received]: 6, [granted]: 6 } },
    'one is carried forward': {
      cells: { [received]: 6, [granted]: 5, 'requests.carriedForward.naturalPerson': 1 },
    },
  },
  fails: {
    'one request is missing': {
      given: { cells: { [received]: 6, [granted]: 5 } },
      says: '自然人：本年新收 6 + 上年结转 0 = 6，办理结果总计 5 + 结转下年度 0 = 5，相差 1。',
      severity: 'error',
      part: 'requests',
      cells: [
        received,
        'requests.carriedOver.naturalPerson',
        'requests.outcomesTotal.naturalPerson',
        'requests.carriedForward.naturalPerson',
      ],
      cure: '若“结转下年度”为 1 则平衡',
    },
    'more is closed than was received, so nothing carried forward can mend it': {
      given: { cells: { [received]: 6, [granted]: 8 } },
      says: '自然人：本年新收 6 + 上年结转 0 = 6，办理结果总计 8 + 结转下年度 0 = 8，相差 2。',
    },
    'too much is carried forward': {
      given: {
        cells: { [received]: 6, [granted]: 5, 'requests.carriedForward.naturalPerson': 3 },
      },
      says: '自然人：本年新收 6 + 上年结转 0 = 6，办理结果总计 5 + 结转下年度 3 = 8，相差 2。',
      cure: '若“结转下年度”为 1 则平衡',
    },
    'a typed total is the likelier fault': {
      given: {
        cells: { [received]: 6, [granted]: 6, 'requests.outcomesTotal.naturalPerson': 5 },
      },
      says: '自然人：本年新收 6 + 上年结转 0 = 6，办理结果总计 5 + 结转下年度 0 = 5，相差 1。',
    },
  },
  blank: {
    'a blank is not 0': { cells: { [received]: 6, [granted]: null } },
    'a blank total is not 0': {
      cells: { [received]: 6, 'requests.outcomesTotal.naturalPerson': null },
    },
  },
})

testCheck(check('disputes-total'), {
  passes: { 'the total is computed': { cells: { 'disputes.reconsideration.upheld': 2 } } },
  fails: {
    'a total left at 0': {
      given: {
        cells: {
          'disputes.reconsideration.upheld': 1,
          'disputes.reconsideration.pending': 1,
          'disputes.reconsideration.total': 0,
        },
      },
      says: '行政复议：结果维持 1 + 结果纠正 0 + 其他结果 0 + 尚未审结 1 = 2，总计 0，相差 2。',
      severity: 'error',
      part: 'disputes',
      cure: '改用合计值 2',
    },
  },
  blank: {
    'a result is blank': {
      cells: { 'disputes.reconsideration.upheld': null, 'disputes.reconsideration.total': 2 },
    },
  },
})

const rules = 'proactive.governmentRules.inForce'

testCheck(check('rules-beyond-power'), {
  passes: {
    'a street has none': {},
    'a city may make rules': { agency: '云澜市人民政府', kind: '政府', cells: { [rules]: 6 } },
    'the office of a city': {
      agency: '云澜市人民政府办公室',
      kind: '办公室',
      cells: { [rules]: 6 },
    },
    'a ministry may make rules': { agency: '交通运输部', kind: '部门', cells: { [rules]: 90 } },
  },
  fails: {
    'a street has six': {
      given: { cells: { [rules]: 6 } },
      says: '规章：现行有效 6，一般应为 0。',
      severity: 'warning',
      cells: [rules],
      part: 'proactive',
      cure: '改为 0',
    },
    'a town has two kinds': {
      given: {
        agency: '远山县石桥镇人民政府',
        kind: '镇',
        cells: { 'proactive.governmentRules.issued': 1, [rules]: 6 },
      },
      says: '规章：本年制发 1、现行有效 6，一般应为 0。',
      cells: ['proactive.governmentRules.issued', rules],
      cure: '改为 0',
    },
  },
  blank: { 'the cells are blank': { cells: { [rules]: null } } },
})

const issued = 'proactive.normativeDocuments.issued'

testCheck(check('issued-exceeds-in-force'), {
  passes: {
    'issued and in force': { cells: { [issued]: 3, 'proactive.normativeDocuments.inForce': 3 } },
    'issued and repealed': { cells: { [issued]: 3, 'proactive.normativeDocuments.repealed': 3 } },
  },
  fails: {
    'more is issued than is in force and repealed': {
      given: {
        cells: {
          [issued]: 5,
          'proactive.normativeDocuments.inForce': 3,
          'proactive.normativeDocuments.repealed': 1,
        },
      },
      says: '行政规范性文件：本年制发 5，超过现行有效 3 + 本年废止 1 = 4，多 1。',
      severity: 'warning',
      part: 'proactive',
    },
  },
  blank: {
    'what is in force is blank': {
      cells: { [issued]: 5, 'proactive.normativeDocuments.inForce': null },
    },
  },
})

test('a long sum that the template does not name is called 各项之和', () => {
  const { tables, ...template } = annualReport2021
  const unnamed = {
    ...template,
    tables: tables.map((table) => ({
      ...table,
      relations: table.relations.map(({ leftName: _, ...relation }) => relation as Relation),
    })),
  }
  const [rowTotal] = relationChecks(unnamed).filter(({ id }) => id === 'requests-row-total')
  const report = reportWith({ cells: { [received]: 12, 'requests.received.total': 11 } })
  expect(rowTotal && findingsOf(rowTotal, report, unnamed)).toMatchObject([
    { message: '本年新收：各项之和 12，总计 11，相差 1。' },
  ])
})

describe('a relation', () => {
  const others = (cells: Cells) =>
    all.flatMap((one) => findingsOf(one, reportWith({ cells })).map(({ message }) => message))

  test('that only repeats its computed parts is silent', () => {
    const cells: Record<CellId, number> = { [received]: 6, [granted]: 5 }
    expect(others(cells)).toHaveLength(1)
    cells['requests.received.total'] = 6
    expect(others(cells)).toEqual([
      '自然人：本年新收 6 + 上年结转 0 = 6，办理结果总计 5 + 结转下年度 0 = 5，相差 1。',
      '总计：本年新收 6 + 上年结转 0 = 6，办理结果总计 5 + 结转下年度 0 = 5，相差 1。',
    ])
  })

  test('of the grand total offers no sum that another relation contradicts', () => {
    const cells = {
      [received]: 5,
      [granted]: 5,
      'requests.outcomesTotal.naturalPerson': 6,
      'requests.outcomesTotal.total': 7,
    }
    const grand = findingsOf(check('requests-outcomes-total'), reportWith({ cells }))
    expect(grand.map(({ message, cure }) => [message, cure?.says])).toEqual([
      ['自然人：各种办理结果之和 5，办理结果总计 6，相差 1。', '改用合计值 5'],
      ['总计：各种办理结果之和 5，办理结果总计 7，相差 2。', undefined],
    ])
  })
})

test('money stands in an example as whole 万元', () => {
  const relation: Relation = {
    id: 'no-fees',
    kind: 'zero',
    rows: ['administrativeFees'],
    exceptAgencies: [],
    says: '街道一般不收费。',
    basis: '虚构的关系',
  }
  const tables = annualReport2021.tables.map((table) => ({ ...table, relations: [relation] }))
  expect(relationExample({ ...annualReport2021, tables }, relation)).toEqual({
    wrong: { cells: { 'proactive.administrativeFees.amount': 1_000_000 } },
    right: { cells: { 'proactive.administrativeFees.amount': 0 } },
  })
})
