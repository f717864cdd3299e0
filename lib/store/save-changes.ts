import type { Transaction } from 'kysely'
import type { Database } from '#lib/database/open-database.ts'
import type { Tables } from '#lib/database/tables.ts'
import { applyChanges, type Change, type ChangeResult } from '#lib/report/change.ts'
import type { Field, FieldValue } from '#lib/report/fields.ts'
import type { FieldChange } from './changed-since.ts'
import { writeValue } from './field-value.ts'
import { chunks, fieldsNamed, fieldsSince, writeFields } from './report-row.ts'

export interface Save {
  readonly id: string
  /** The revision that the client has seen. */
  readonly since: number
  readonly changes: readonly Change[]
  /** The id of the person. */
  readonly author: string
}

export interface Saved {
  readonly revision: number
  readonly results: readonly ChangeResult[]
  /** What others changed since the client last looked; fields named in `results` are not repeated. */
  readonly changed: readonly FieldChange[]
  /** When the report was last written to, ISO. */
  readonly savedAt: string
}

/**
 * Writes changes field by field in one transaction, each compared by value with what is there.
 * Undefined where there is no such report. Saving the same changes again does nothing.
 */
export async function saveChanges(database: Database, save: Save): Promise<Saved | undefined> {
  return database.transaction().execute(async (transaction) => {
    const report = await lock(transaction, save.id)
    if (!report) return undefined
    const named = new Set(save.changes.map(({ field }) => field))
    const stored = await fieldsNamed(transaction, save.id, named)
    const known = await knownIds(transaction, save)
    const { results, written, log } = applyChanges(save.changes, stored, known)
    const revision = report.revision + (written.size > 0 ? 1 : 0)
    const at = new Date().toISOString()
    await writeFields(transaction, { id: save.id, revision }, written)
    await writeLog(transaction, { ...save, revision, at }, log)
    if (written.size > 0) await touch(transaction, save.id, { revision, updated_at: at })
    const changed = await changedByOthers(transaction, save, results)
    return { revision, results, changed, savedAt: written.size > 0 ? at : report.updated_at }
  })
}

/** A write that changes nothing: it takes the lock before anything is read. */
async function lock(transaction: Transaction<Tables>, id: string) {
  return transaction
    .updateTable('reports')
    .set(({ ref }) => ({ revision: ref('revision') }))
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .returning(['revision', 'updated_at'])
    .executeTakeFirst()
}

async function knownIds(
  transaction: Transaction<Tables>,
  { id, changes }: Save,
): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  for (const part of chunks(changes)) {
    const rows = await transaction
      .selectFrom('report_changes')
      .select('change_id')
      .where('report_id', '=', id)
      .where(
        'change_id',
        'in',
        part.map((change) => change.id),
      )
      .execute()
    for (const { change_id } of rows) known.add(change_id)
  }
  return known
}

async function writeLog(
  transaction: Transaction<Tables>,
  save: Save & { readonly revision: number; readonly at: string },
  log: readonly Change[],
): Promise<void> {
  for (const part of chunks(log)) {
    const rows = part.map(({ id, field, before, after }) => ({
      report_id: save.id,
      change_id: id,
      revision: save.revision,
      field,
      before_value: writeValue(before),
      after_value: writeValue(after),
      author: save.author,
      at: save.at,
    }))
    await transaction.insertInto('report_changes').values(rows).execute()
  }
}

async function touch(
  transaction: Transaction<Tables>,
  id: string,
  set: { readonly revision: number; readonly updated_at: string },
): Promise<void> {
  await transaction.updateTable('reports').set(set).where('id', '=', id).execute()
}

async function changedByOthers(
  transaction: Transaction<Tables>,
  { id, since }: Save,
  results: readonly ChangeResult[],
): Promise<readonly FieldChange[]> {
  const own = new Set<Field>(results.map(({ field }) => field))
  const all: ReadonlyMap<Field, FieldValue> = await fieldsSince(transaction, id, since)
  return [...all].flatMap(([field, value]) => (own.has(field) ? [] : [{ field, value }]))
}
