import { describe, expect, test } from 'vitest'
import { blankCell } from './blank-cell.ts'
import { findingsOf, reportWith, testCheck } from './test-check.ts'

testCheck(blankCell, {
  passes: {
    'every cell is filled': {},
    'a total is typed': { cells: { 'requests.received.total': 0 } },
    'a number cannot be read; another check speaks of it': {
      cells: { 'requests.granted.naturalPerson': { text: '三件' } },
    },
  },
  fails: {
    'a cell is blank': {
      given: { cells: { 'requests.received.naturalPerson': null } },
      says: '本年新收·自然人 1 格空白，没有的填 0。',
      severity: 'error',
      cells: ['requests.received.naturalPerson'],
      part: 'requests',
      cure: '空白填 0',
    },
    'strokes stand for zero': {
      given: {
        cells: {
          'proactive.governmentRules.issued': { text: '/' },
          'proactive.governmentRules.repealed': { text: ' － ' },
          'proactive.normativeDocuments.issued': { text: '——' },
        },
      },
      says: '规章·本年制发、规章·本年废止、行政规范性文件·本年制发 3 格空白，没有的填 0。',
      cure: '空白填 0',
    },
    'a total was read blank': {
      given: { cells: { 'disputes.reconsideration.total': null } },
      says: '行政复议·总计 1 格空白，没有的填 0。',
      cells: ['disputes.reconsideration.total'],
      cure: '空白填 0',
    },
    'a whole row is blank': {
      given: {
        cells: {
          'disputes.directLitigation.upheld': null,
          'disputes.directLitigation.corrected': null,
          'disputes.directLitigation.otherResult': null,
          'disputes.directLitigation.pending': null,
        },
      },
      says: '未经复议直接起诉整行 4 格空白，没有的填 0。',
      cure: '空白填 0',
    },
  },
  blank: { 'a total whose parts are known is computed': {} },
})

describe('blank-cell', () => {
  test('an untouched report has one finding for each table', () => {
    const findings = findingsOf(blankCell, { ...reportWith({}), cells: {} })
    expect(findings.map(({ part, message }) => [part, message])).toEqual([
      ['proactive', '表中 10 格都是空白，没有的填 0。'],
      ['requests', '表中 144 格都是空白，没有的填 0。'],
      ['disputes', '表中 12 格都是空白，没有的填 0。'],
    ])
  })

  test('its cure computes a total and fills the other cells', () => {
    const cells = { 'requests.received.total': null, 'requests.granted.naturalPerson': null }
    const [finding] = findingsOf(blankCell, reportWith({ cells }))
    expect(finding?.cure?.writes).toEqual([
      { field: 'cells.requests.received.total', value: null },
      { field: 'cells.requests.granted.naturalPerson', value: 0 },
    ])
  })

  test('many blanks are counted, and all of them are named by address', () => {
    const { cells, ...report } = reportWith({})
    const without = Object.fromEntries(
      Object.entries(cells).filter(([id]) => !id.endsWith('.commercialEnterprise')),
    )
    const scattered = ['naturalPerson', 'otherOrganization'].flatMap((column) =>
      ['received', 'granted', 'closedOther'].map((row) => [`requests.${row}.${column}`, null]),
    )
    const [finding] = findingsOf(blankCell, {
      ...report,
      cells: { ...without, ...Object.fromEntries(scattered) },
    })
    expect(finding?.message).toMatch(/^商业企业整列、本年新收·自然人、.*等 30 格空白/)
    expect(finding?.cells).toHaveLength(30)
  })
})
