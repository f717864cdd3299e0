import { randomUUID } from 'node:crypto'
import type { Database } from '#lib/database/open-database.ts'
import type { Role } from '#lib/review/role.ts'
import { normalUsername } from './username.ts'

/** Somebody who is to get an account. */
export interface NewPerson {
  readonly name: string
  readonly username: string
  readonly organization: string
  readonly roles: readonly Role[]
  /** As it is stored: salted and hashed. */
  readonly passwordHash: string
  /** Somebody else chose the password, so it is to be changed at the first sign-in. */
  readonly mustChangePassword: boolean
}

/** Makes an account and gives its id; undefined where the user name is taken. */
export async function createPerson(
  database: Database,
  person: NewPerson,
): Promise<string | undefined> {
  const id = randomUUID()
  const now = new Date().toISOString()
  const moments = { created_at: now, updated_at: now }
  const { numInsertedOrUpdatedRows } = await database
    .insertInto('people')
    .values({
      id,
      name: person.name,
      username: normalUsername(person.username),
      email: `${id}@people.invalid`,
      email_verified: 0,
      organization: person.organization,
      roles: JSON.stringify(person.roles),
      must_change_password: person.mustChangePassword ? 1 : 0,
      ...moments,
    })
    .onConflict((conflict) => conflict.column('username').doNothing())
    .executeTakeFirst()
  if (!numInsertedOrUpdatedRows) return undefined
  await database
    .insertInto('credentials')
    .values({
      id: randomUUID(),
      account_id: id,
      provider_id: 'credential',
      person_id: id,
      password: person.passwordHash,
      ...moments,
    })
    .execute()
  return id
}
