import { randomUUID } from 'node:crypto'
import type { Database } from '#lib/database/open-database.ts'
import { fieldsOf } from '#lib/report/fields.ts'
import type { Draft } from '#lib/report/report.ts'
import { writeFields } from './report-row.ts'

/** Whose report it is, and the id and the name of the person who begins it. */
export interface Origin {
  readonly organization: string
  readonly author: string
  readonly authorName: string
}

/** Stores a new report, be it fresh, a copy or imported, and gives its id. */
export async function createReport(
  database: Database,
  draft: Draft,
  { organization, author, authorName }: Origin,
): Promise<string> {
  const id = randomUUID()
  const now = new Date().toISOString()
  const by = { created_by: author, created_by_name: authorName }
  const first = { revision: 1, created_at: now, updated_at: now, deleted_at: null }
  await database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('reports')
      .values({ id, organization, template: draft.report.template, ...by, ...first })
      .execute()
    await writeFields(transaction, { id, revision: 1 }, fieldsOf(draft))
  })
  return id
}
