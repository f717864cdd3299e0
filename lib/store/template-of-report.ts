import type { Database } from '#lib/database/open-database.ts'
import { templateById } from '#templates/registry.ts'
import type { Template } from '#templates/schema.ts'

/** The form that a report is written on; undefined without such a report. */
export async function templateOfReport(
  database: Database,
  id: string,
): Promise<Template | undefined> {
  const row = await database
    .selectFrom('reports')
    .select('template')
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row && templateById(row.template)
}
