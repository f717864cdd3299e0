import type { Database } from '#lib/database/open-database.ts'
import { draftOf, type Field, type FieldValue } from '#lib/report/fields.ts'
import { type LoggedChange, type Version, versionsOf } from '#lib/review/versions.ts'
import { readValue } from './field-value.ts'
import { type LoadedDraft, loadDraft } from './load-draft.ts'
import { fieldsSince } from './report-row.ts'
import { stepsOfReport } from './step-row.ts'

/** The history of a report, oldest first. */
export async function listVersions(database: Database, id: string): Promise<readonly Version[]> {
  const changes = await loggedSince(database, id, 0)
  const later = versionsOf(
    changes.map(
      ({ before, after, ...change }): LoggedChange => ({
        ...change,
        added: lengthOf(after),
        removed: lengthOf(before),
      }),
    ),
    await stepsOfReport(database, id),
  )
  return [...(await firstVersion(database, id)), ...later]
}

/** The report as it was begun: empty, from last year's, imported, or a copy. */
async function firstVersion(database: Database, id: string): Promise<readonly Version[]> {
  const row = await database
    .selectFrom('reports')
    .select(['created_at as at', 'created_by as by', 'created_by_name as byName'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return []
  const own = [...(await fieldsAt(database, id, 1))].filter(
    ([name]) => !name.startsWith('lastYear.'),
  )
  const added = own.reduce((sum, [, value]) => sum + lengthOf(value), 0)
  const size = { fields: own.length, added, removed: 0 }
  return [{ ...row, ...size, revision: 1, from: row.at, isFirst: true }]
}

/** The report as it was at a revision; undefined where it never was at that one. */
export async function loadDraftAt(
  database: Database,
  id: string,
  revision: number,
): Promise<LoadedDraft | undefined> {
  const loaded = await loadDraft(database, id)
  if (!loaded || revision < 1 || revision > loaded.revision) return undefined
  const fields = await fieldsAt(database, id, revision)
  const draft = draftOf(loaded.draft.report.template, fields)
  return { ...loaded, draft, revision }
}

/** The fields of a report as they were at a revision: what was changed since, taken back. */
export async function fieldsAt(
  database: Database,
  id: string,
  revision: number,
): Promise<ReadonlyMap<Field, FieldValue>> {
  // Read before the fields: a change that comes in between is not taken back, but then it is later
  // than any revision that anybody could have asked for.
  const changes = await loggedSince(database, id, revision)
  const fields = new Map(await fieldsSince(database, id, -1))
  for (const { field, before } of [...changes].reverse()) fields.set(field, before)
  return new Map([...fields].filter(([, value]) => value !== null))
}

/** Who wrote a field, and when (ISO). */
export interface Writer {
  readonly byName: string
  readonly at: string
}

/** Of every field that was changed after one revision and up to another, who wrote it last. */
export async function writersBetween(
  database: Database,
  id: string,
  { since, until }: { readonly since: number; readonly until: number },
): Promise<ReadonlyMap<Field, Writer>> {
  const changes = await loggedSince(database, id, since)
  const within = changes.filter(({ revision }) => revision <= until)
  return new Map(within.map(({ field, byName, at }) => [field, { byName, at }]))
}

interface Logged {
  readonly revision: number
  readonly field: Field
  readonly by: string
  readonly byName: string
  readonly at: string
  readonly before: FieldValue
  readonly after: FieldValue
}

/** The changes after a revision in the order they were made; replays, which changed nothing, are left out. */
async function loggedSince(
  database: Database,
  id: string,
  revision: number,
): Promise<readonly Logged[]> {
  const rows = await database
    .selectFrom('report_changes')
    .selectAll()
    .where('report_id', '=', id)
    .where('revision', '>', revision)
    .whereRef('before_value', '!=', 'after_value')
    .orderBy('revision')
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    revision: row.revision,
    field: row.field,
    by: row.author,
    byName: row.author_name,
    at: row.at,
    before: readValue(row.field, row.before_value),
    after: readValue(row.field, row.after_value),
  }))
}

function lengthOf(value: FieldValue): number {
  if (value === null) return 0
  return typeof value === 'object' ? value.text.length : String(value).length
}
