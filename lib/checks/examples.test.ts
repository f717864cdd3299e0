import { expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { templates } from '#templates/registry.ts'
import { acrossYearsChecks } from './across-years.ts'
import { everyCheckOf } from './every-check.ts'
import { relationChecks } from './relation-checks.ts'
import { runChecks } from './run-checks.ts'
import { sampleInput } from './sample-input.ts'

const ofForms = templates.flatMap((template) =>
  [...relationChecks(template), ...acrossYearsChecks(template)].map((check) => ({
    template,
    check,
  })),
)
const written = everyCheckOf(annualReport2021)
  .filter(({ id }) => !ofForms.some(({ check }) => check.id === id))
  .map((check) => ({ template: annualReport2021, check }))

test.each([...ofForms, ...written])('$check.id of $template.id: its example is true', (one) => {
  const { check, template } = one
  const found = (sample: typeof check.example.wrong) =>
    runChecks([check], sampleInput(template, sample))
  expect(found(check.example.wrong)).not.toEqual([])
  expect(found(check.example.right)).toEqual([])
})

test.each(ofForms)('$check.id of $template.id shows its cells', ({ check }) => {
  expect(Object.keys(check.example.wrong.cells ?? {}).length).toBeGreaterThan(0)
})
