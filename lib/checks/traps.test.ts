import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { parseCell, printCell } from '#lib/report/cell-text.ts'
import { formOf } from '#lib/report/form.ts'
import { settled } from '#lib/report/settled.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { brokenRelations } from './broken-relations.ts'

const form = formOf(annualReport2021)

/** What engine after engine of this kind got wrong. */
describe('the traps', () => {
  test('a blank is not 0: the sum is unknown, and nothing is compared with it', () => {
    const blank = settled(form, { 'requests.received.naturalPerson': 6 })
    expect(blank.values[form.indexOf.get('requests.received.total') ?? -1]).toBe(null)
    expect(brokenRelations(blank)).toEqual([])
    const zeros = form.cells.filter(({ isTotal }) => !isTotal).map(({ id }) => [id, 0])
    const filled = { ...Object.fromEntries(zeros), 'requests.received.naturalPerson': 6 }
    const broken = brokenRelations(settled(form, filled))
    expect(broken.map(({ instance, gap }) => [instance.relation.id, gap])).toEqual([
      ['requests-balance', { left: 6, right: 0 }],
    ])
  })

  test('totals are right where nothing is typed: they come out of the same settled cells', () => {
    fc.assert(
      fc.property(arbitraryReport(), ({ cells }) => {
        const { values, derived } = settled(form, cells)
        expect(derived).toEqual(form.cells.map(({ isTotal }) => isTotal))
        expect(values).not.toContain(null)
      }),
    )
  })

  test('money is exact to the 分, from text to number to text', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (cents) => {
        expect(parseCell(printCell(cents, 'money'), 'money')).toBe(cents)
      }),
    )
    expect(parseCell('0.1', 'money')).toBe(100_000)
    expect(parseCell('59237.2449', 'money')).toBe(59_237_244_900)
  })
})
