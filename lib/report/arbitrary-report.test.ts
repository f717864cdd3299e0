import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { arbitraryReport } from './arbitrary-report.ts'
import { formOf } from './form.ts'
import { settled, sum } from './settled.ts'

const form = formOf(annualReport2021)

test('a random report has every cell filled and every sum right', () => {
  fc.assert(
    fc.property(arbitraryReport(), (report) => {
      const { values } = settled(form, report.cells)
      expect(values.every((value) => typeof value === 'number' && value >= 0)).toBe(true)
      for (const { relation, left, right } of form.relations)
        if (relation.kind === 'sum') expect(sum(values, left)).toBe(sum(values, right))
    }),
  )
})

test('random reports differ in the fields they leave out', () => {
  const reports = fc.sample(arbitraryReport(), 40)
  for (const field of ['contact', 'website', 'signature', 'selfName'] as const)
    expect(new Set(reports.map((report) => report[field] === undefined)).size).toBe(2)
})
