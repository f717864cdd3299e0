import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { createPerson } from '#lib/auth/create-person.ts'
import { startMany } from '#lib/auth/start-many.ts'
import type { Database } from '#lib/database/open-database.ts'
import type { Role } from '#lib/review/role.ts'
import type { App } from './app.ts'
import { withDatabase } from './database.ts'

/** What everybody's password is. */
export const password = '柳塘边的老槐树今年又发了新芽'.concat('呀')

/** The offices of `seedOffices`: a district with two subdistricts. */
export const offices = { district: 'local', north: 'north', south: 'south' } as const
export type Office = keyof typeof offices

/** Somebody with an account: the user name is made of office and roles. */
export interface Seeded {
  readonly office: Office
  readonly roles: readonly Role[]
  readonly name?: string
  readonly mustChangePassword?: boolean
}

/** Turns accounts on, behind the back of a running server: 青河区, and below it 北苑街道 and 南苑街道. */
export function seedOffices(app: Pick<App, 'database'>): Promise<void> {
  return withDatabase(app.database, async (database) => {
    const passwordHash = await hashPassword(password)
    const first = { office: '云岚市青河区', name: '管理员', username: 'root', passwordHash }
    await startMany(database, first)
    const below = { parent_id: offices.district, created_at: new Date().toISOString() }
    await database
      .insertInto('organizations')
      .values([
        { ...below, id: offices.north, name: '北苑街道办事处' },
        { ...below, id: offices.south, name: '南苑街道办事处' },
      ])
      .execute()
  })
}

/** Makes accounts and gives their user names, in the same order. */
export function seedPeople(
  app: Pick<App, 'database'>,
  people: readonly Seeded[],
): Promise<readonly string[]> {
  return withDatabase(app.database, async (database) => {
    const passwordHash = await hashPassword(password)
    return Promise.all(people.map((person) => seedPerson(database, person, passwordHash)))
  })
}

async function seedPerson(
  database: Database,
  { office, roles, name = '某人', mustChangePassword = false }: Seeded,
  passwordHash: string,
): Promise<string> {
  const username = `p${randomUUID().slice(0, 8)}`
  const organization = offices[office]
  const person = { name, username, organization, roles, passwordHash, mustChangePassword }
  await createPerson(database, person)
  return username
}
