import type { Database } from '#lib/database/open-database.ts'
import { isReportId } from './report-id.ts'

/** Whose report it is. */
export interface VisibleReport {
  readonly id: string
  readonly organization: string
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
  return database
    .selectFrom('reports')
    .select(['id', 'organization'])
    .where('id', '=', id)
    .where('organization', 'in', offices)
    .executeTakeFirst()
}
