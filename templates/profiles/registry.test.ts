import { describe, expect, test } from 'vitest'
import { templates } from '../registry.ts'
import { deadlineOf, profileById, profiles } from './registry.ts'

describe('local profiles', () => {
  test('ids are unique and every profile names its source', () => {
    expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length)
    for (const { basis, name } of profiles) expect([basis, name]).not.toContain('')
  })

  test('an unknown or absent profile is the general one', () => {
    expect(profileById(undefined).id).toBe('general')
    expect(profileById('nowhere').id).toBe('general')
    expect(profileById('wuwei').name).toContain('武威')
  })

  test('parts that a profile limits or extends exist in a template', () => {
    const parts = new Set(templates.flatMap(({ parts }) => parts.map(({ id }) => id)))
    const named = profiles.flatMap(({ lengthLimits, extraSentences }) => [
      ...lengthLimits.map(({ part }) => part),
      ...extraSentences.map(({ part }) => part),
    ])
    for (const part of named) expect(parts).toContain(part)
  })

  test.each([
    ['街道', '2025-01-31'],
    ['部门', '2025-01-31'],
    ['政府', '2025-03-31'],
  ])('%s publishes its report on 2024 by %s', (kind, day) => {
    expect(deadlineOf(profileById('general'), 'publish', { kind, year: 2024 })).toBe(day)
  })

  test('a deadline that no notice sets is not invented', () => {
    expect(deadlineOf(profileById('general'), 'submit', { kind: '街道', year: 2024 })).toBe(
      undefined,
    )
  })
})
