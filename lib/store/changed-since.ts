import type { Database } from '#lib/database/open-database.ts'
import type { Field, FieldValue } from '#lib/report/fields.ts'
import { fieldsSince } from './report-row.ts'

/** What a field holds now; `null` where it was cleared. */
export interface FieldChange {
  readonly field: Field
  readonly value: FieldValue
}

export interface Changed {
  readonly revision: number
  readonly changed: readonly FieldChange[]
  /** When the report was last written to, ISO. */
  readonly savedAt: string
}

/** The latest values of the fields written after a revision; undefined without such a report. */
export async function changedSince(
  database: Database,
  id: string,
  since: number,
): Promise<Changed | undefined> {
  const report = await database
    .selectFrom('reports')
    .select(['revision', 'updated_at'])
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!report) return undefined
  // Read after the revision: a save in between is told now and once more the next time.
  const fields = await fieldsSince(database, id, since)
  const changed = [...fields].map(([field, value]) => ({ field, value }))
  return { revision: report.revision, changed, savedAt: report.updated_at }
}
