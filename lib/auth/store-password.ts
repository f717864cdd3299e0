import type { Database } from '#lib/database/open-database.ts'

interface StoredPassword {
  readonly person: string
  readonly hash: string
  readonly mustChange: boolean
}

/** Stores a password and ends every session of the person. */
export async function storePassword(
  database: Database,
  { person, hash, mustChange }: StoredPassword,
): Promise<void> {
  const updated_at = new Date().toISOString()
  await database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('credentials')
      .set({ password: hash, updated_at })
      .where('person_id', '=', person)
      .execute()
    await transaction
      .updateTable('people')
      .set({ must_change_password: mustChange ? 1 : 0, updated_at })
      .where('id', '=', person)
      .execute()
    await transaction.deleteFrom('sessions').where('person_id', '=', person).execute()
  })
}
