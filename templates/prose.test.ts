import { describe, expect, test } from 'vitest'
import { formOf } from '#lib/report/form.ts'
import { statementWords } from './lexicon/statement-words.ts'
import { proseOf } from './prose.ts'
import { templates } from './registry.ts'

describe.each(templates)('the prose of $id', (template) => {
  const prose = proseOf(template.id)
  const { indexOf } = formOf(template)

  test('names cells that the form has', () => {
    for (const { cells, alsoRight = [] } of prose?.figures ?? [])
      for (const cell of [...cells, ...alsoRight.flat()]) expect(indexOf.has(cell), cell).toBe(true)
  })

  test('names parts that the form has, and each figure once', () => {
    const parts = template.parts.map(({ id }) => id)
    for (const part of prose?.parts ?? []) expect(parts).toContain(part)
    const ids = prose?.figures.map(({ id }) => id) ?? []
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(20)
  })
})

test('every way of stating a figure is made of words that are listed', () => {
  const features = new Set(Object.keys(statementWords))
  for (const { ways = [] } of templates.flatMap(({ id }) => proseOf(id)?.figures ?? []))
    for (const feature of ways.flatMap((way) => way.split(' ')))
      expect(features.has(feature), feature).toBe(true)
})

test('a template nobody has written phrases for has none', () => {
  expect(proseOf('annual-report-1999')).toBe(undefined)
})
