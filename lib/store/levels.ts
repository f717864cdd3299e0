import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#lib/database/open-database.ts'
import type { Tables } from '#lib/database/tables.ts'
import type { Levels } from '#lib/review/permissions.ts'

/** How many people pass a report after its clerk: two, unless the office has chosen one. */
export async function loadLevels(
  database: Kysely<Tables> | Transaction<Tables>,
  organization: string,
): Promise<Levels> {
  const row = await database
    .selectFrom('review_settings')
    .select('levels')
    .where('organization', '=', organization)
    .executeTakeFirst()
  return row?.levels === 1 ? 1 : 2
}

/** Sets how many people pass the reports of an office. */
export async function saveLevels(
  database: Database,
  organization: string,
  levels: Levels,
): Promise<void> {
  await database
    .insertInto('review_settings')
    .values({ organization, levels })
    .onConflict((conflict) => conflict.column('organization').doUpdateSet({ levels }))
    .execute()
}

/** The ids of the offices that have chosen one level. */
export async function officesOfOneLevel(database: Database): Promise<ReadonlySet<string>> {
  const rows = await database
    .selectFrom('review_settings')
    .select('organization')
    .where('levels', '=', 1)
    .execute()
  return new Set(rows.map(({ organization }) => organization))
}
