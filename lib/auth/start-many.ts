import type { Database } from '#lib/database/open-database.ts'
import { createPerson } from './create-person.ts'
import { localOrganization } from './program-use.ts'

/** The first office and its administrator. */
export interface FirstAccount {
  readonly office: string
  readonly name: string
  readonly username: string
  readonly passwordHash: string
}

/**
 * Turns accounts on: the office of this machine gets its name, and the administrator an account.
 * False where accounts are on already; of two who try at once, one is first.
 */
export async function startMany(database: Database, first: FirstAccount): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('settings')
      .values({ name: 'use', value: 'many' })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({ value: 'many' })
          .where('settings.value', '!=', 'many'),
      )
      .executeTakeFirstOrThrow()
    if (!numInsertedOrUpdatedRows) return false
    await transaction
      .insertInto('organizations')
      .values({
        id: localOrganization,
        parent_id: null,
        name: first.office,
        created_at: new Date().toISOString(),
      })
      .execute()
    await createPerson(transaction, {
      name: first.name,
      username: first.username,
      organization: localOrganization,
      roles: ['clerk', 'administrator'],
      passwordHash: first.passwordHash,
      mustChangePassword: false,
    })
    return true
  })
}
