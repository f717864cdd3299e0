import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkInput } from '#lib/checks/check-input.ts'
import { everyCheckOf } from '#lib/checks/every-check.ts'
import { ordinaryReport } from '#lib/checks/ordinary-report.ts'
import { runChecks } from '#lib/checks/run-checks.ts'
import { busyCells } from '#lib/checks/test-busy-cells.ts'
import type { AgencyKind } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'

interface Row {
  readonly text: string
  readonly part: string
  readonly expect: 'silent' | readonly { readonly check: string; readonly severity: string }[]
  readonly agency?: string
  readonly kind?: AgencyKind
  readonly cells?: 'busy'
}

/** Passages written before the checks were run on them; none is taken out, new ones are added with their date. */
const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL('./words.json', import.meta.url), 'utf8'),
)
/** Names are tried in names.json; what a whole part has to hold is not asked of a passage. */
const elsewhere = [
  'aspects-missing',
  'handling-fee-statement',
  'report-name',
  'name-consistency',
  'foreign-place',
  'wrong-scope',
]

function told({ text, part, cells, expect: asked, agency, kind }: Row): readonly string[] {
  const ordinary = ordinaryReport(annualReport2021)
  const report = {
    ...ordinary,
    ...(agency !== undefined && { agency }),
    ...(kind && { kind }),
    ...(cells === 'busy' && { cells: busyCells }),
    narratives: { ...ordinary.narratives, [part]: text },
  }
  const hints = asked === 'silent' ? [] : asked.map(({ check }) => check)
  const found = runChecks(
    everyCheckOf(annualReport2021),
    checkInput(annualReport2021, report, '2024-01-20'),
  ).filter(
    (finding) =>
      finding.part === part &&
      !elsewhere.includes(finding.check) &&
      (finding.severity !== 'hint' || hints.includes(finding.check)),
  )
  return [...new Set(found.map(({ check, severity }) => `${severity} ${check}`))].sort()
}

describe('words in passages as offices write them', () => {
  test.each(rows)('$part: $text', (row) => {
    const asked = row.expect === 'silent' ? [] : row.expect
    const expected = asked.filter(({ check }) => !elsewhere.includes(check))
    expect(told(row)).toEqual(expected.map(({ check, severity }) => `${severity} ${check}`).sort())
  })

  test('there are enough of them, right and wrong, and none twice', () => {
    const right = rows.filter((row) => row.expect === 'silent')
    expect(right.length).toBeGreaterThanOrEqual(120)
    expect(rows.length - right.length).toBeGreaterThanOrEqual(80)
    expect(new Set(rows.map(({ part, text }) => `${part} ${text}`)).size).toBe(rows.length)
  })
})
