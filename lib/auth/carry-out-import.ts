import { randomUUID } from 'node:crypto'
import type { Database } from '#lib/database/open-database.ts'
import { createPerson } from './create-person.ts'
import type { ImportPlan, Place } from './plan-import.ts'

/** Somebody took a user name between the preview and the import. */
class UsernameTaken extends Error {}

/**
 * Makes every office and account of a plan, or nothing: the user name that was taken meanwhile is
 * told. `hashes` are the passwords of the people, in their order.
 */
export async function carryOutImport(
  database: Database,
  { offices, people }: ImportPlan,
  hashes: readonly string[],
): Promise<{ readonly taken: string } | undefined> {
  try {
    await database.transaction().execute(async (transaction) => {
      const ids = new Map(offices.map(({ name }) => [name, randomUUID()]))
      const idOf = (place: Place) => ('id' in place ? place.id : (ids.get(place.planned) ?? ''))
      const created_at = new Date().toISOString()
      for (const { name, above } of offices)
        await transaction
          .insertInto('organizations')
          .values({ id: ids.get(name) ?? '', name, parent_id: idOf(above), created_at })
          .execute()
      for (const [index, person] of people.entries()) {
        const { name, username, roles, at } = person
        const passwordHash = hashes[index] ?? ''
        const account = { name, username, roles, passwordHash, mustChangePassword: true }
        const id = await createPerson(transaction, { ...account, organization: idOf(at) })
        if (id === undefined) throw new UsernameTaken(username)
      }
    })
    return undefined
  } catch (error) {
    if (error instanceof UsernameTaken) return { taken: error.message }
    throw error
  }
}
