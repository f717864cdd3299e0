import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '#lib/database/tables.ts'
import type { Signature } from '#lib/review/signature.ts'

type Queries = Kysely<Tables> | Transaction<Tables>

/** A signature that was not voided, and the step that made it. */
export interface StandingSignature extends Signature {
  readonly step: string
}

/** The signature that binds a report; undefined where there is none. */
export async function standingSignature(
  database: Queries,
  id: string,
): Promise<StandingSignature | undefined> {
  const row = await database
    .selectFrom('report_signatures')
    .selectAll()
    .where('report_id', '=', id)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const { hash, revision, by_id, by_name, at, step_id } = row
  return { hash, revision, by: by_id, byName: by_name, at, step: step_id }
}

/** Binds a report to its content. */
export async function writeSignature(
  database: Transaction<Tables>,
  report: string,
  { step, hash, revision, by, byName, at }: StandingSignature,
): Promise<void> {
  const signed = { step_id: step, hash, revision, by_id: by, by_name: byName, at }
  await database
    .insertInto('report_signatures')
    .values({ report_id: report, ...signed, voided_at: null })
    .execute()
}

/** Voids the signature of a report; what was signed is kept. */
export async function voidSignature(
  database: Transaction<Tables>,
  report: string,
  at: string,
): Promise<void> {
  await database
    .updateTable('report_signatures')
    .set({ voided_at: at })
    .where('report_id', '=', report)
    .where('voided_at', 'is', null)
    .execute()
}
