import type { Database } from '#lib/database/open-database.ts'
import { may } from '#lib/review/permissions.ts'
import { stateNames, states } from '#lib/review/state.ts'
import { ReportLocked } from './report-locked.ts'
import { readState } from './step-row.ts'

const deletable = states.filter((state) => may(['clerk'], 'delete', state))

/**
 * Takes a report out of the list; its content stays. False where there is no such report; throws
 * `ReportLocked` where it is with its reviewers or has been.
 */
export async function deleteReport(database: Database, id: string): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('reports')
    .set({ deleted_at: new Date().toISOString() })
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .where('state', 'in', deletable)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) return true
  const row = await database
    .selectFrom('reports')
    .select('state')
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (row) throw new ReportLocked(`报告${stateNames[readState(row.state)]}，不能删除`, [])
  return false
}

/** Puts a deleted report back as it was. False where there is no such report. */
export async function restoreReport(database: Database, id: string): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('reports')
    .set({ deleted_at: null })
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
