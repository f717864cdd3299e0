import type { Database } from '#lib/database/open-database.ts'
import type { Role } from '#lib/review/role.ts'
import { readRoles } from './read-roles.ts'

/** Somebody with an account, as an administrator sees them. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly username: string
  readonly organization: string
  readonly roles: readonly Role[]
  readonly isDisabled: boolean
  /** They have not yet changed the password that they were given. */
  readonly mustChangePassword: boolean
}

/** Everybody of these offices, by name. */
export async function peopleOf(
  database: Database,
  offices: readonly string[],
): Promise<readonly Account[]> {
  const rows = await selected(database).where('organization', 'in', offices).execute()
  return rows.map(accountOf).sort((one, other) => one.name.localeCompare(other.name, 'zh'))
}

/** Somebody, if they are of one of these offices; undefined also where there is nobody. */
export async function personIn(
  database: Database,
  id: string,
  offices: readonly string[],
): Promise<Account | undefined> {
  const found = selected(database).where('id', '=', id).where('organization', 'in', offices)
  const row = await found.executeTakeFirst()
  return row && accountOf(row)
}

function selected(database: Database) {
  return database
    .selectFrom('people')
    .select(['id', 'name', 'username', 'organization', 'roles'])
    .select(['disabled_at', 'must_change_password'])
}

interface Row {
  readonly id: string
  readonly name: string
  readonly username: string
  readonly organization: string
  readonly roles: string
  readonly disabled_at: string | null
  readonly must_change_password: number
}

function accountOf({ disabled_at, must_change_password, roles, ...row }: Row): Account {
  return {
    ...row,
    roles: readRoles(roles),
    isDisabled: disabled_at !== null,
    mustChangePassword: must_change_password === 1,
  }
}
