import type { Database } from '#lib/database/open-database.ts'
import type { Levels } from '#lib/review/permissions.ts'
import type { Written } from '#lib/review/review-parts.ts'
import type { State } from '#lib/review/state.ts'
import type { TakenStep } from '#lib/review/taken-step.ts'
import { loadLevels } from './levels.ts'
import { writtenFields } from './looks.ts'
import { type SignatureNow, signatureNow } from './signature-now.ts'
import { readState, stepsOfReport } from './step-row.ts'

/** How far a report has come, and how. */
export interface Review extends SignatureNow {
  readonly id: string
  readonly organization: string
  readonly template: string
  readonly state: State
  readonly levels: Levels
  readonly revision: number
  /** The id of the person who sent it last. */
  readonly sentBy?: string
  /** Oldest first. */
  readonly log: readonly TakenStep[]
  readonly written: readonly Written[]
}

/** The review of a report; undefined where there is no such report. */
export async function loadReview(database: Database, id: string): Promise<Review | undefined> {
  const row = await database
    .selectFrom('reports')
    .select(['id', 'organization', 'template', 'state', 'revision', 'sent_by'])
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const { sent_by, state, ...report } = row
  return {
    ...report,
    state: readState(state),
    levels: await loadLevels(database, row.organization),
    ...(sent_by !== null && { sentBy: sent_by }),
    log: await stepsOfReport(database, id),
    written: await writtenFields(database, id),
    ...(await signatureNow(database, row)),
  }
}
