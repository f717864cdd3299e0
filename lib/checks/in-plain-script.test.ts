import { describe, expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { blankCell } from './blank-cell.ts'
import { checkInput } from './check-input.ts'
import { doubledWord } from './doubled-word.ts'
import { everyCheckOf } from './every-check.ts'
import { wordsFinding } from './finding.ts'
import { runChecks } from './run-checks.ts'
import { findingsOf, type Given, reportWith } from './test-check.ts'
import { testReport } from './test-report.ts'
import { traditionalScript } from './traditional-script.ts'

const inTraditional = (text: string) =>
  text
    .replace(/开/g, '開')
    .replace(/报/g, '報')
    .replace(/条/g, '條')
    .replace(/处/g, '處')
    .replace(/发/g, '發')
    .replace(/费/g, '費')
    .replace(/额/g, '額')
    .replace(/总/g, '總')

/** What the checks say of a report, each by its id. */
const told = (given: Given) => {
  const report = reportWith(given)
  return runChecks(
    everyCheckOf(annualReport2021),
    checkInput(annualReport2021, report, '2024-01-12'),
  )
}

describe('a report in traditional script', () => {
  const narratives = Object.fromEntries(
    Object.entries(testReport.narratives).map(([part, text]) => [part, inTraditional(text)]),
  )
  const given: Given = {
    agency: inTraditional(testReport.agency),
    title: inTraditional('云澜市青禾区柳塘街道办事处2023年政府信息公开工作年度报告'),
    narratives,
    signature: { name: inTraditional(testReport.agency), date: '2024-01-10' },
  }

  test('has no other finding than its script', () => {
    const plain = told({ signature: { name: testReport.agency, date: '2024-01-10' } })
    expect(told(given).map(({ check }) => check)).toEqual([
      traditionalScript.id,
      ...plain.map(({ check }) => check),
    ])
  })

  test('is quoted as it is written, and no cure writes another script', () => {
    const overview = inTraditional('全年主动公开公开信息126条，发出费用通知。')
    const [finding] = findingsOf(doubledWord, reportWith({ ...given, narratives: { overview } }))
    const [plain] = findingsOf(
      doubledWord,
      reportWith({ narratives: { overview: '全年主动公开公开信息126条，发出费用通知。' } }),
    )
    expect(plain?.cure?.writes).toBeDefined()
    expect(finding?.quote).toBe(inTraditional(plain?.quote ?? ''))
    expect(finding).not.toHaveProperty('cure')
  })

  test('keeps the cures that write figures', () => {
    const blank = { 'requests.received.naturalPerson': null }
    const [finding] = findingsOf(blankCell, reportWith({ ...given, cells: blank }))
    expect(finding?.cure?.writes).toEqual([
      { field: 'cells.requests.received.naturalPerson', value: 0 },
    ])
  })

  test('keeps a quote of what nobody typed', () => {
    const quote = '公文正文以外的字'
    const check = {
      ...doubledWord,
      run: () => [wordsFinding(doubledWord, { message: quote, part: 'preamble', quote })],
    }
    expect(findingsOf(check, reportWith(given))).toMatchObject([{ quote }])
  })
})
