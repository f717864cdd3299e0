import type { Database } from '#lib/database/open-database.ts'
import { draftOf } from '#lib/report/fields.ts'
import type { Levels } from '#lib/review/permissions.ts'
import type { Written } from '#lib/review/review-parts.ts'
import { lapseOf, type Signature } from '#lib/review/signature.ts'
import type { State } from '#lib/review/state.ts'
import type { TakenStep } from '#lib/review/taken-step.ts'
import { contentHash } from './content-hash.ts'
import { loadLevels } from './levels.ts'
import { writtenFields } from './looks.ts'
import { fieldsSince } from './report-row.ts'
import { standingSignature } from './signature-row.ts'
import { readState, stepsOfReport } from './step-row.ts'

/** How far a report has come, and how. */
export interface Review {
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
  readonly signature?: Signature
  /** Why the signature does not hold any more. */
  readonly lapse?: string
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
    ...(await signatureOf(database, row)),
  }
}

async function signatureOf(
  database: Database,
  { id, template }: { readonly id: string; readonly template: string },
): Promise<Pick<Review, 'signature' | 'lapse'>> {
  const signature = await standingSignature(database, id)
  if (!signature) return {}
  const lapse = lapseOf(
    signature,
    contentHash(draftOf(template, await fieldsSince(database, id, -1))),
  )
  return { signature, ...(lapse !== undefined && { lapse }) }
}
