import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annualReport2019 } from '#templates/annual-report-2019/template.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { continuationsOf, isReckoned } from './continuations.ts'
import { formOf } from './form.ts'
import { carriedOn, lastYearOf } from './last-year.ts'
import type { Cells, Draft, Report } from './report.ts'
import { settled, valueAt } from './settled.ts'

const form = formOf(annualReport2021)
const inForce = 'proactive.normativeDocuments.inForce'
const issued = 'proactive.normativeDocuments.issued'
const repealed = 'proactive.normativeDocuments.repealed'

function report(cells: Cells, more: Partial<Report> = {}): Report {
  const named = { template: annualReport2021.id, agency: '青石街道', kind: '街道' } as const
  return { ...named, year: 2022, narratives: {}, cells, ...more }
}

function draft(cells: Cells, last?: Cells): Draft {
  const before = last && { lastYear: report(last) }
  return { report: report(cells, { year: 2023 }), answers: {}, ...before }
}

describe('what a form takes from last year', () => {
  test('are seven columns carried over and two rows reckoned', () => {
    const all = continuationsOf(form)
    const reckoned = all.filter(isReckoned).map(({ last, now }) => [last, form.cells[now]?.id])
    expect(all).toHaveLength(9)
    expect(reckoned).toEqual([
      ['proactive.governmentRules.inForce', 'proactive.governmentRules.inForce'],
      [inForce, inForce],
    ])
    expect(all.find((one) => !isReckoned(one))).toMatchObject({
      last: 'requests.carriedForward.naturalPerson',
      now: form.indexOf.get('requests.carriedOver.naturalPerson'),
    })
  })

  test('is only what the form has on a line', () => {
    expect(continuationsOf(formOf(annualReport2019)).some(isReckoned)).toBe(false)
  })

  test('is worked out once', () => {
    expect(continuationsOf(form)).toBe(continuationsOf(form))
  })
})

describe('what follows from last year', () => {
  test.each<[string, Cells, Cells | undefined, number | null, boolean]>([
    ['adds and takes away', { [issued]: 3, [repealed]: 1 }, { [inForce]: 10 }, 12, true],
    ['waits for this year', { [issued]: 3 }, { [inForce]: 10 }, null, true],
    ['is never below zero', { [issued]: 0, [repealed]: 11 }, { [inForce]: 10 }, null, true],
    [
      'waits for a number',
      { [issued]: { text: '三' }, [repealed]: 0 },
      { [inForce]: 1 },
      null,
      true,
    ],
    [
      'leaves what was typed',
      { [issued]: 3, [repealed]: 1, [inForce]: 5 },
      { [inForce]: 10 },
      5,
      false,
    ],
    [
      'leaves what was read blank',
      { [issued]: 3, [repealed]: 1, [inForce]: null },
      { [inForce]: 10 },
      null,
      false,
    ],
    ['needs the figure', { [issued]: 3, [repealed]: 1 }, {}, null, false],
    ['needs a number', { [issued]: 3, [repealed]: 1 }, { [inForce]: { text: '十' } }, null, false],
    ['needs last year', { [issued]: 3, [repealed]: 1 }, undefined, null, false],
  ])('%s', (_, cells, last, value, isDerived) => {
    const all = settled(form, cells, lastYearOf(draft(cells, last))?.settled)
    expect(valueAt(all, inForce)).toBe(value)
    expect(all.derived[form.indexOf.get(inForce) ?? -1]).toBe(isDerived)
  })

  test('stands in the report that is printed, and nothing else does', () => {
    const one = draft({ [issued]: 3, [repealed]: 1 }, { [inForce]: 10 })
    expect(carriedOn(annualReport2021, one).cells).toEqual({ ...one.report.cells, [inForce]: 12 })
    const blank = draft({ [issued]: 3 }, { [inForce]: 10 })
    expect(carriedOn(annualReport2021, blank).cells).toBe(blank.report.cells)
    const fresh = draft({ [issued]: 3 })
    expect(carriedOn(annualReport2021, fresh)).toBe(fresh.report)
  })

  test('is nothing where last year stands on an unknown form', () => {
    const lastYear = report({ [inForce]: 10 }, { template: 'lost' })
    expect(lastYearOf({ lastYear })).toBeUndefined()
  })

  test('law: what is printed checks as what is kept', () => {
    const figure = fc.nat(50)
    const told = fc.record({ [issued]: figure, [repealed]: figure }, { requiredKeys: [] })
    const before = fc.record({ [inForce]: figure }, { requiredKeys: [] })
    fc.assert(
      fc.property(told, before, (cells, last) => {
        const one = draft(cells, last)
        const kept = settled(form, one.report.cells, lastYearOf(one)?.settled)
        const printed = settled(form, carriedOn(annualReport2021, one).cells)
        expect(printed.values).toEqual(kept.values)
      }),
    )
  })
})
