import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Finding } from '#lib/checks/check.ts'
import { draftInput } from '#lib/checks/check-input.ts'
import { everyCheckOf } from '#lib/checks/every-check.ts'
import { ordinaryReport } from '#lib/checks/ordinary-report.ts'
import { runChecks } from '#lib/checks/run-checks.ts'
import { formOf } from '#lib/report/form.ts'
import type { AgencyKind, Cells } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'

interface Expected {
  readonly check: string
  readonly severity: string
}

interface Labelled {
  readonly text: string
  readonly part: string
  readonly expect: 'silent' | readonly Expected[]
  readonly cells: string
  readonly lastYear?: string
  readonly agency?: string
  readonly kind?: AgencyKind
  readonly set: string
}

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'))
const labelled: readonly Labelled[] = read('numbers.json')
const cells: Readonly<Record<string, Cells>> = read('number-cells.json')

const numberChecks = new Set([
  'text-matches-table',
  'breakdown',
  'parts-add-up',
  'number-missing',
  'year-on-year-statement',
  'fee-consistency',
  'confusable',
])
const checks = everyCheckOf(annualReport2021).filter(({ id }) => numberChecks.has(id))
const ordinary = ordinaryReport(annualReport2021)

/** What a set of cells does not name is 0. */
function cellsOf(name: string): Cells {
  const zeros = formOf(annualReport2021).cells.filter(({ isTotal }) => !isTotal)
  return { ...Object.fromEntries(zeros.map(({ id }) => [id, 0])), ...cells[name] }
}

function findingsOf(one: Labelled): readonly Finding[] {
  const { text, part, agency, kind, lastYear } = one
  const report = {
    ...ordinary,
    ...(agency !== undefined && { agency }),
    ...(kind !== undefined && { kind }),
    cells: cellsOf(one.cells),
    narratives: { [part]: text },
  }
  const before = { ...ordinary, year: ordinary.year - 1, narratives: {} }
  const draft = {
    report,
    answers: {},
    ...(lastYear !== undefined && { lastYear: { ...before, cells: cellsOf(lastYear) } }),
  }
  return runChecks(checks, draftInput(annualReport2021, draft, `${report.year + 1}-01-12`))
}

function isTold({ expect: expected }: Labelled, found: readonly Finding[]): boolean {
  if (expected === 'silent') return found.every(({ severity }) => severity === 'hint')
  return expected.every(({ check, severity }) =>
    found.some((finding) => finding.check === check && finding.severity === severity),
  )
}

describe('sentences with numbers, judged by hand', () => {
  const silent = labelled.filter((one) => one.expect === 'silent')
  const wrong = labelled.filter((one) => one.expect !== 'silent')

  test('there are enough of them, and none is lost', () => {
    expect(silent.length).toBeGreaterThanOrEqual(174)
    expect(wrong.length).toBeGreaterThanOrEqual(212)
  })

  test('no right sentence gets an error or a warning', () => {
    expect(silent.filter((one) => !isTold(one, findingsOf(one))).map(({ text }) => text)).toEqual(
      [],
    )
  })

  test('at least 95 of 100 contradictions are told as they should be', () => {
    const missed = wrong.filter((one) => !isTold(one, findingsOf(one)))
    expect(missed.length / wrong.length, missed.map(({ text }) => text).join('\n')).toBeLessThan(
      0.05,
    )
  })
})
