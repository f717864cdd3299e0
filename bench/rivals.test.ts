import { describe, expect, test } from 'vitest'
import { formOf } from '#lib/report/form.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { surveySums } from './survey-sums.ts'
import { zodSums } from './zod-sums.ts'

const form = formOf(annualReport2021)
const zeros = form.cells.map(() => '0')
const broken = zeros.map((text, at) =>
  form.cells[at]?.id === 'requests.granted.naturalPerson' ? '5' : text,
)

describe.each([
  ['zod', zodSums(form)],
  ['survey-core', surveySums(form)],
])('%s does the same sums', (_, sums) => {
  test('a balanced report has nothing broken', () => {
    expect(sums(zeros)).toBe(0)
  })

  test('one figure more breaks its row and its column', () => {
    expect(sums(broken)).toBe(2)
  })
})
