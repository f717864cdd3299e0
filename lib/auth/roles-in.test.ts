import { expect, test } from 'vitest'
import { roles } from '#lib/review/role.ts'
import { rolesIn } from './roles-in.ts'

const person = {
  id: 'p',
  name: '甲',
  organization: 'district',
  roles,
  offices: ['district', 'north'],
}

test.each([
  ['district', roles],
  ['north', ['oversight', 'administrator']],
  ['elsewhere', []],
])('in %s', (organization, counting) => {
  expect(rolesIn(person, organization)).toEqual(counting)
})
