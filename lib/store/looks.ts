import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#lib/database/open-database.ts'
import type { Tables } from '#lib/database/tables.ts'
import type { Actor } from '#lib/review/open-steps.ts'
import type { Look, Written } from '#lib/review/review-parts.ts'

/** Who was shown which part, as of which revision, and when last (ISO). */
export interface PersonsLook extends Look {
  readonly by: string
  readonly byName: string
  readonly at: string
}

/** Everybody's looks at a report. */
export async function loadLooks(
  database: Kysely<Tables> | Transaction<Tables>,
  id: string,
): Promise<readonly PersonsLook[]> {
  const rows = await database
    .selectFrom('report_looks')
    .selectAll()
    .where('report_id', '=', id)
    .orderBy('at')
    .execute()
  return rows.map(({ part, revision, by_id, by_name, at }) => ({
    part,
    revision,
    by: by_id,
    byName: by_name,
    at,
  }))
}

/** Notes that a person was shown these parts as they were at a revision. */
export async function saveLooks(
  database: Database,
  report: string,
  look: { readonly actor: Actor; readonly revision: number; readonly parts: readonly string[] },
): Promise<void> {
  const { actor, revision, parts } = look
  const shown = { by_name: actor.name, at: new Date().toISOString(), revision }
  for (const part of new Set(parts))
    await database
      .insertInto('report_looks')
      .values({ report_id: report, part, by_id: actor.id, ...shown })
      .onConflict((conflict) =>
        conflict
          .columns(['report_id', 'by_id', 'part'])
          .doUpdateSet(shown)
          // An older tab does not take back what a newer one has shown.
          .where('report_looks.revision', '<=', revision),
      )
      .execute()
}

/** The fields of a report, each with the revision that wrote it last. */
export async function writtenFields(
  database: Kysely<Tables> | Transaction<Tables>,
  id: string,
): Promise<readonly Written[]> {
  return database
    .selectFrom('report_fields')
    .select(['field', 'revision'])
    .where('report_id', '=', id)
    .execute()
}
