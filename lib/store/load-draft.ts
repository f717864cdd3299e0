import type { Database } from '#lib/database/open-database.ts'
import { draftOf } from '#lib/report/fields.ts'
import type { Draft } from '#lib/report/report.ts'
import { isReportId } from './report-id.ts'
import { fieldsSince } from './report-row.ts'

/** A report being written, and how far it had come when it was read. */
export interface LoadedDraft {
  readonly id: string
  readonly draft: Draft
  readonly revision: number
  /** When it was made and when it was last written to, ISO. */
  readonly createdAt: string
  readonly savedAt: string
}

/** The report with this id, or undefined where there is none or it was deleted. */
export async function loadDraft(database: Database, id: string): Promise<LoadedDraft | undefined> {
  if (!isReportId(id)) return undefined
  const row = await database
    .selectFrom('reports')
    .select(['template', 'revision', 'created_at', 'updated_at'])
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  // Read after the revision: what a save in between wrote is told again by `changedSince`.
  const draft = draftOf(row.template, await fieldsSince(database, id, -1))
  return {
    id,
    draft,
    revision: row.revision,
    createdAt: row.created_at,
    savedAt: row.updated_at,
  }
}
