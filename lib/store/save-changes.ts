import type { Transaction } from 'kysely'
import type { Database } from '#lib/database/open-database.ts'
import type { Tables } from '#lib/database/tables.ts'
import { applyChanges, type Change, type ChangeResult } from '#lib/report/change.ts'
import type { Field, FieldValue } from '#lib/report/fields.ts'
import type { State } from '#lib/review/state.ts'
import type { FieldChange } from './changed-since.ts'
import { writeValue } from './field-value.ts'
import { lockReport } from './lock-report.ts'
import { refuseLocked } from './report-locked.ts'
import { chunks, fieldsNamed, fieldsSince, writeFields } from './report-row.ts'
import { rework } from './rework.ts'
import { readState } from './step-row.ts'

export interface Save {
  readonly id: string
  /** The revision that the client has seen. */
  readonly since: number
  readonly changes: readonly Change[]
  /** The id of the person, and their name. */
  readonly author: string
  readonly authorName?: string
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
 * Undefined where there is no such report. Saving the same changes again does nothing. Throws
 * `ReportLocked` where something would be written after the report was sent.
 */
export async function saveChanges(database: Database, save: Save): Promise<Saved | undefined> {
  return database.transaction().execute(async (transaction) => {
    const report = await lockReport(transaction, save.id)
    if (!report) return undefined
    const named = new Set(save.changes.map(({ field }) => field))
    const stored = await fieldsNamed(transaction, save.id, named)
    const known = await knownIds(transaction, save)
    const { results, written, log } = applyChanges(save.changes, stored, known)
    const isNews = written.size > 0
    const state = readState(report.state)
    if (isNews) refuseLocked(state, writtenIn(results))
    const revision = report.revision + (isNews ? 1 : 0)
    const at = new Date().toISOString()
    await writeFields(transaction, { id: save.id, revision }, written)
    await writeLog(transaction, { ...save, revision, at }, log)
    if (isNews) await touch(transaction, { ...save, revision, at }, state)
    const changed = await changedByOthers(transaction, save, results)
    return { revision, results, changed, savedAt: isNews ? at : report.updated_at }
  })
}

type Made = Save & { readonly revision: number; readonly at: string }

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
  save: Made,
  log: readonly Change[],
): Promise<void> {
  let position = 0
  for (const part of chunks(log)) {
    const rows = part.map(({ id, field, before, after }) => ({
      report_id: save.id,
      change_id: id,
      revision: save.revision,
      field,
      before_value: writeValue(before),
      after_value: writeValue(after),
      author: save.author,
      author_name: save.authorName ?? '',
      at: save.at,
      position: position++,
    }))
    await transaction.insertInto('report_changes').values(rows).execute()
  }
}

function writtenIn(results: readonly ChangeResult[]): readonly string[] {
  const isWritten = ({ kind }: ChangeResult) => kind === 'written' || kind === 'merged'
  return results.filter(isWritten).map(({ id }) => id)
}

async function touch(transaction: Transaction<Tables>, save: Made, state: State): Promise<void> {
  const { id, revision, at, author: by, authorName: byName = '' } = save
  await transaction
    .updateTable('reports')
    .set({ revision, updated_at: at })
    .where('id', '=', id)
    .execute()
  if (state === 'returned') await rework(transaction, { report: id, by, byName, at, revision })
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
