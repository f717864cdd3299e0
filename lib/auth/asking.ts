import type { Database } from '#lib/database/open-database.ts'
import { roles } from '#lib/review/role.ts'
import type { Auth } from './auth.ts'
import { officesBelow } from './offices-below.ts'
import { organizations } from './organizations.ts'
import type { Person } from './person.ts'
import { localOrganization, programUse } from './program-use.ts'
import { readRoles } from './read-roles.ts'
import { rolesFromAbove } from './roles-in.ts'

/** Who is behind a request, or what stands before they can be known. */
export type Asking =
  | { readonly kind: 'undecided' | 'signed-out' }
  /** Without accounts: the one person at this machine. */
  | { readonly kind: 'local'; readonly person: Person }
  | { readonly kind: 'signed-in'; readonly person: Person; readonly session: string }
  /** Signed in with a password that somebody else chose. */
  | { readonly kind: 'new-password'; readonly person: Person; readonly session: string }

const local: Person = {
  id: 'local',
  name: '本机用户',
  organization: localOrganization,
  roles,
  offices: [localOrganization],
}

interface Asked {
  readonly headers: Headers
  readonly auth: () => Promise<Auth>
}

/** Tells who is behind a request. */
export async function asking(database: Database, { headers, auth }: Asked): Promise<Asking> {
  const use = await programUse(database)
  if (use === 'single') return { kind: 'local', person: local }
  if (use === 'undecided') return { kind: 'undecided' }
  const found = await (await auth()).api.getSession({ headers })
  if (!found || found.user.disabledAt) return { kind: 'signed-out' }
  const { id, name, organization, mustChangePassword } = found.user
  const held = readRoles(found.user.roles)
  const fromAbove = held.some((role) => rolesFromAbove.includes(role))
  const person = {
    id,
    name,
    organization,
    roles: held,
    offices: fromAbove ? officesBelow(await organizations(database), organization) : [organization],
  }
  const kind = mustChangePassword ? 'new-password' : 'signed-in'
  return { kind, person, session: found.session.id }
}
