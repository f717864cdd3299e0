import { expect, test } from 'vitest'
import { everyCheckOf } from '#lib/checks/every-check.ts'
import { templates } from '#templates/registry.ts'
import { checkGroups, helpedCheck } from './check-groups.ts'

test('every check of every form has one help page', () => {
  const listed = checkGroups().flatMap(({ checks }) => checks.map(({ check }) => check.id))
  const ids = templates.flatMap((template) => everyCheckOf(template).map(({ id }) => id))
  expect([...listed].sort()).toEqual([...new Set(ids)].sort())
})

test('a check of both forms is told of the newer one, another id of none', () => {
  expect(helpedCheck('requests-balance')?.template.id).toBe('annual-report-2021')
  expect(helpedCheck('nothing')).toBeUndefined()
})
