import type { Database } from '#lib/database/open-database.ts'
import { may } from '#lib/review/permissions.ts'
import { stateNames, states } from '#lib/review/state.ts'
import { ReportLocked } from './report-locked.ts'
import { readState } from './step-row.ts'

const deletable = states.filter((state) => may(['clerk'], 'delete', state))

/**
 * Takes a report out of the list; its content stays. False where there is no such report; throws
 * `ReportLocked` where it is with its reviewers, or was ever signed: what an office put its name to
 * does not vanish.
 */
export async function deleteReport(database: Database, id: string): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('reports')
    .set({ deleted_at: new Date().toISOString() })
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .where('state', 'in', deletable)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('report_signatures')
            .select('step_id')
            .where('report_signatures.report_id', '=', id),
        ),
      ),
    )
    .executeTakeFirst()
  if (numUpdatedRows > 0n) return true
  const row = await database
    .selectFrom('reports')
    .select('state')
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!row) return false
  const state = readState(row.state)
  const why = deletable.includes(state) ? '曾经签发' : stateNames[state]
  throw new ReportLocked(`报告${why}，不能删除`, [])
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
