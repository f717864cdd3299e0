import type { Database } from '#lib/database/open-database.ts'

/** Removes an office that nobody and nothing belongs to, nor ever did; false where something does. */
export async function removeOrganization(database: Database, id: string): Promise<boolean> {
  const { numDeletedRows } = await database
    .deleteFrom('organizations')
    .where('id', '=', id)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('people').select('people.id').where('people.organization', '=', id))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom('reports').select('reports.id').where('reports.organization', '=', id)),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('organizations as below').select('below.id').where('below.parent_id', '=', id),
        ),
      ),
    )
    .executeTakeFirst()
  return numDeletedRows > 0n
}
