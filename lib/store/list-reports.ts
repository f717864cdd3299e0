import type { Database } from '#lib/database/open-database.ts'
import { draftOf, type Field, type FieldValue } from '#lib/report/fields.ts'
import type { State } from '#lib/review/state.ts'
import { readValue } from './field-value.ts'
import type { LoadedDraft } from './load-draft.ts'
import { readState } from './step-row.ts'

/** A report in a list, the office it is of, and how far it has come. */
export interface ListedDraft extends LoadedDraft {
  readonly organization: string
  readonly state: State
}

/** Every report of these offices that is not deleted: the latest year first, then the latest saved. */
export async function listReports(
  database: Database,
  offices: readonly string[],
): Promise<readonly ListedDraft[]> {
  const rows = await database
    .selectFrom('reports')
    .select(['id', 'template', 'organization', 'state', 'revision', 'created_at', 'updated_at'])
    .where('organization', 'in', offices)
    .where('deleted_at', 'is', null)
    .orderBy('updated_at', 'desc')
    .execute()
  const fields = await fieldsByReport(database, offices)
  return rows
    .map((row) => ({
      id: row.id,
      organization: row.organization,
      state: readState(row.state),
      draft: draftOf(row.template, fields.get(row.id) ?? new Map()),
      revision: row.revision,
      createdAt: row.created_at,
      savedAt: row.updated_at,
    }))
    .sort((one, other) => other.draft.report.year - one.draft.report.year)
}

async function fieldsByReport(
  database: Database,
  offices: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<Field, FieldValue>>> {
  const rows = await database
    .selectFrom('report_fields')
    .innerJoin('reports', 'reports.id', 'report_fields.report_id')
    .select(['report_fields.report_id', 'report_fields.field', 'report_fields.value'])
    .where('reports.organization', 'in', offices)
    .where('reports.deleted_at', 'is', null)
    .execute()
  const byReport = new Map<string, Map<Field, FieldValue>>()
  for (const { report_id, field, value } of rows) {
    const fields = byReport.get(report_id) ?? new Map<Field, FieldValue>()
    byReport.set(report_id, fields.set(field, readValue(field, value)))
  }
  return byReport
}
