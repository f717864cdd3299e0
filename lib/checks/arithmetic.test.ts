import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import type { CellId } from '#lib/report/cell-id.ts'
import { formOf } from '#lib/report/form.ts'
import type { Cells, Report } from '#lib/report/report.ts'
import { settled } from '#lib/report/settled.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import type { Finding } from './check.ts'
import { checkInput } from './check-input.ts'
import { checksOf } from './checks.ts'
import { runChecks } from './run-checks.ts'

const form = formOf(annualReport2021)
const sums = new Set(
  form.relations
    .filter(({ relation }) => relation.kind === 'sum')
    .map(({ relation }) => relation.id),
)
const related = new Set(
  form.relations
    .filter(({ relation }) => relation.kind === 'sum')
    .flatMap(({ left, right }) => [...left, ...right]),
)
const typed = form.cells.filter(({ isTotal }) => !isTotal)

const every = checksOf(annualReport2021)
const ofCells = every.filter(({ id }) => sums.has(id) || id === 'blank-cell')

function findings(report: Report, cells: Cells, checks = every): readonly Finding[] {
  const input = checkInput(annualReport2021, { ...report, cells }, `${report.year + 1}-01-12`)
  return runChecks(checks, input)
}

function arithmetic(report: Report, cells: Cells): readonly Finding[] {
  return findings(report, cells, ofCells).filter(({ check }) => sums.has(check))
}

/** Every total typed as its sum. */
function typedOut(cells: Cells): Record<CellId, number> {
  const { values } = settled(form, cells)
  return Object.fromEntries(form.cells.map(({ id }, at) => [id, Number(values[at])]))
}

describe('a balanced report', () => {
  test('has no finding, whether its totals are typed or computed', () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        expect(findings(report, report.cells)).toEqual([])
        expect(findings(report, typedOut(report.cells))).toEqual([])
      }),
    )
  })

  test('with one of the 190 related cells raised by one has findings that each name it', () => {
    expect(related.size).toBe(190)
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        const whole = typedOut(report.cells)
        for (const at of related) {
          const id = form.cells[at]?.id ?? 'a.b.c'
          const found = arithmetic(report, { ...whole, [id]: (whole[id] ?? 0) + 1 })
          expect(found.length, id).toBeGreaterThan(0)
          for (const finding of found) expect(finding.cells, finding.message).toContain(id)
        }
      }),
      { numRuns: 12 },
    )
  })

  test('with one of the ten cells of table 二 raised by one has no arithmetic finding', () => {
    const unrelated = form.cells.filter((_, at) => !related.has(at))
    expect(unrelated).toHaveLength(10)
    fc.assert(
      fc.property(arbitraryReport(), fc.constantFrom(...unrelated), (report, { id }) => {
        const whole = typedOut(report.cells)
        expect(arithmetic(report, { ...whole, [id]: (whole[id] ?? 0) + 1 })).toEqual([])
      }),
    )
  })

  test.each(['computed', 'typed'])(
    'with a cell blanked and totals %s has no false sum',
    (totals) => {
      expect(typed).toHaveLength(166)
      fc.assert(
        fc.property(arbitraryReport(), (report) => {
          const whole = totals === 'typed' ? typedOut(report.cells) : report.cells
          for (const { id } of typed) {
            const found = findings(report, { ...whole, [id]: null }, ofCells)
            expect(
              found.filter(({ check }) => sums.has(check)),
              id,
            ).toEqual([])
            const blanks = found.filter(({ check }) => check === 'blank-cell')
            expect(blanks.map(({ cells }) => cells)).toEqual([[id]])
          }
        }),
        { numRuns: 12 },
      )
    },
  )
})
