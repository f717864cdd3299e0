import { expect, test } from 'vitest'
import { templates } from '#templates/registry.ts'
import { catalogue } from './catalogue.ts'
import { everyCheckOf } from './every-check.ts'
import { ruleNumbers } from './rule-numbers.ts'

test('every check has a public number', () => {
  const every = new Set(templates.flatMap(everyCheckOf).map(({ id }) => id))
  expect(catalogue()).toHaveLength(every.size)
})

test('no two checks have one number', () => {
  const numbers = Object.values(ruleNumbers)
  expect(new Set(numbers).size).toBe(numbers.length)
  for (const number of numbers) expect(number).toMatch(/^NB-[1-5]\d\d$/)
})

test('a rule names every form that it looks at', () => {
  for (const { id, templates: forms } of catalogue())
    expect(forms, id).toEqual(
      templates
        .filter((form) => everyCheckOf(form).some((check) => check.id === id))
        .map((form) => form.id),
    )
})

test('the rules are in the order of their numbers', () => {
  const numbers = catalogue().map(({ number }) => number)
  expect(numbers).toEqual([...numbers].sort())
})
