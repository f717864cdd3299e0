import type { Database } from '#lib/database/open-database.ts'
import type { State } from '#lib/review/state.ts'
import { isReportId } from './report-id.ts'
import { readState } from './step-row.ts'

/** Whose report it is, and how far it has come. */
export interface VisibleReport {
  readonly id: string
  readonly organization: string
  readonly state: State
}

/**
 * A report, deleted or not, if it is of one of these offices. What is another's and what does not
 * exist is the same: undefined. Whoever takes the id of a report from outside asks this first.
 */
export async function visibleReport(
  database: Database,
  id: string,
  offices: readonly string[],
): Promise<VisibleReport | undefined> {
  if (!isReportId(id)) return undefined
  const row = await database
    .selectFrom('reports')
    .select(['id', 'organization', 'state'])
    .where('id', '=', id)
    .where('organization', 'in', offices)
    .executeTakeFirst()
  return row && { ...row, state: readState(row.state) }
}
