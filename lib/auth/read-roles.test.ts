import { expect, test } from 'vitest'
import { readRoles } from './read-roles.ts'

test('the roles of somebody', () => {
  expect(readRoles('["clerk","reviewer"]')).toEqual(['clerk', 'reviewer'])
})

test.each(['', '["clerk', 'null', '"clerk"', '["clerk","king"]'])(
  'what is stored damaged, %j, allows nothing and stops nobody',
  (stored) => {
    expect(readRoles(stored)).toEqual([])
  },
)
