import type { Role } from '#lib/review/role.ts'
import type { Person } from './person.ts'

/** The roles that count in the offices below one's own. */
export const rolesFromAbove: readonly Role[] = ['oversight', 'administrator']

/** What somebody is in an office: all they are in their own, and what counts from above in one below. */
export function rolesIn(person: Person, organization: string): readonly Role[] {
  if (organization === person.organization) return person.roles
  if (!person.offices.includes(organization)) return []
  return person.roles.filter((role) => rolesFromAbove.includes(role))
}
