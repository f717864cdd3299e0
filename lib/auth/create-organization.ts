import { randomUUID } from 'node:crypto'
import type { Database } from '#lib/database/open-database.ts'

interface NewOrganization {
  readonly name: string
  readonly parent: string
}

/** Makes an office below another and gives its id; undefined where one of this name is there already. */
export async function createOrganization(
  database: Database,
  { name, parent }: NewOrganization,
): Promise<string | undefined> {
  return database.transaction().execute(async (transaction) => {
    const id = randomUUID()
    const created_at = new Date().toISOString()
    // The write comes first and takes the lock; a twin of the same name is taken back.
    await transaction
      .insertInto('organizations')
      .values({ id, name, parent_id: parent, created_at })
      .execute()
    const { count } = await transaction
      .selectFrom('organizations')
      .select(({ fn }) => fn.countAll<number | string>().as('count'))
      .where('parent_id', '=', parent)
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    if (Number(count) === 1) return id
    await transaction.deleteFrom('organizations').where('id', '=', id).execute()
    return undefined
  })
}

/** Gives an office another name; everything that belongs to it stays with it. */
export async function renameOrganization(
  database: Database,
  id: string,
  name: string,
): Promise<void> {
  await database.updateTable('organizations').set({ name }).where('id', '=', id).execute()
}
