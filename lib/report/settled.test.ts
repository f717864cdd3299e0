import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { arbitraryCells } from './arbitrary-cells.ts'
import { formOf } from './form.ts'
import type { Cells } from './report.ts'
import { settled, sum, valueAt } from './settled.ts'

const form = formOf(annualReport2021)
const columns = ['naturalPerson', 'commercialEnterprise', 'researchInstitution']
const rest = ['publicWelfareOrganization', 'legalServiceInstitution', 'otherOrganization']

function received(...counts: readonly (number | null)[]): Cells {
  const all = [...columns, ...rest]
  return Object.fromEntries(all.map((id, at) => [`requests.received.${id}`, counts[at] ?? null]))
}

describe('a total', () => {
  test('that is absent is the sum of its parts', () => {
    const cells = settled(form, received(6, 0, 1, 0, 0, 2))
    expect(valueAt(cells, 'requests.received.total')).toBe(9)
    expect(cells.derived[form.indexOf.get('requests.received.total') ?? -1]).toBe(true)
  })

  test('is not known while a part is blank, or is no number', () => {
    expect(
      valueAt(settled(form, received(6, 0, 1, 0, 0, null)), 'requests.received.total'),
    ).toBeNull()
    const junk = {
      ...received(6, 0, 1, 0, 0, 2),
      'requests.received.naturalPerson': { text: '六' },
    }
    expect(valueAt(settled(form, junk), 'requests.received.total')).toBeNull()
  })

  test.each([[7], [null], [{ text: '九' }]])('that was typed as %j stays', (typed) => {
    const cells = settled(form, { ...received(6, 0, 1, 0, 0, 2), 'requests.received.total': typed })
    expect(valueAt(cells, 'requests.received.total')).toEqual(typed)
    expect(cells.derived[form.indexOf.get('requests.received.total') ?? -1]).toBe(false)
  })

  test('beyond exact numbers is not known, rather than nearly right', () => {
    const cells = settled(form, received(Number.MAX_SAFE_INTEGER, 1, 0, 0, 0, 0))
    expect(valueAt(cells, 'requests.received.total')).toBeNull()
    expect(sum([Number.MAX_SAFE_INTEGER, 0], [0, 1])).toBe(Number.MAX_SAFE_INTEGER)
  })

  test('of totals is settled after them', () => {
    const zeros = form.cells.filter(({ isTotal }) => !isTotal).map(({ id }) => [id, 0])
    const cells: Cells = {
      ...Object.fromEntries(zeros),
      'requests.granted.naturalPerson': 5,
      'requests.refusedThirdPartyRights.naturalPerson': 1,
    }
    expect(valueAt(settled(form, cells), 'requests.outcomesTotal.naturalPerson')).toBe(6)
    expect(valueAt(settled(form, cells), 'requests.outcomesTotal.total')).toBe(6)
  })
})

describe('settled cells', () => {
  test('a place the form has not is blank', () => {
    expect(valueAt(settled(form, {}), 'requests.received.nobody')).toBeNull()
  })

  test('law: what was typed stays as it is, and every other cell that is no total is blank', () => {
    fc.assert(
      fc.property(arbitraryCells(form), (cells) => {
        const all = settled(form, cells)
        for (const [at, { id, isTotal }] of form.cells.entries()) {
          if (cells[id] !== undefined) expect(all.values[at]).toEqual(cells[id])
          else if (!isTotal) expect(all.values[at]).toBeNull()
          expect(all.derived[at]).toBe(isTotal && cells[id] === undefined)
        }
      }),
    )
  })

  test('law: settling what is settled changes nothing', () => {
    fc.assert(
      fc.property(arbitraryCells(form), (cells) => {
        const { values } = settled(form, cells)
        const again = settled(
          form,
          Object.fromEntries(form.cells.map(({ id }, at) => [id, values[at] ?? null])),
        )
        expect(again.values).toEqual(values)
      }),
    )
  })
})
