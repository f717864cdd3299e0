import { describe, expect, test } from 'vitest'
import { checkInput } from '#lib/checks/check-input.ts'
import { everyCheckOf } from '#lib/checks/every-check.ts'
import { ordinaryReport } from '#lib/checks/ordinary-report.ts'
import { runChecks } from '#lib/checks/run-checks.ts'
import { country } from '#lib/places/country.ts'
import type { AgencyKind } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import rows from './names.json' with { type: 'json' }

/** Sentences written before the checks were run on them; none is taken out, new ones are added with their date. */
const ids = ['name-consistency', 'report-name', 'foreign-place', 'wrong-scope']

function told({ agency, kind, part, text }: (typeof rows)[number]): readonly string[] {
  const ordinary = ordinaryReport(annualReport2021)
  const report = { ...ordinary, agency, kind: kind as AgencyKind, narratives: { [part]: text } }
  const input = { ...checkInput(annualReport2021, report, '2024-01-12'), places: country() }
  return runChecks(everyCheckOf(annualReport2021), input)
    .filter(({ check, severity }) => ids.includes(check) && severity !== 'hint')
    .map(({ check, severity }) => `${check} ${severity}`)
}

describe('names in sentences as offices write them', () => {
  test.each(rows)('$agency: $text', (row) => {
    const expected =
      typeof row.expect === 'string'
        ? []
        : row.expect.map(({ check, severity }) => `${check} ${severity}`)
    expect(told(row)).toEqual(expected)
  })

  test('there are enough of them, right and wrong', () => {
    const right = rows.filter((row) => row.expect === 'silent')
    expect(right.length).toBeGreaterThanOrEqual(80)
    expect(rows.length - right.length).toBeGreaterThanOrEqual(50)
  })
})
