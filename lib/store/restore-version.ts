import { randomUUID } from 'node:crypto'
import type { Database } from '#lib/database/open-database.ts'
import type { Change } from '#lib/report/change.ts'
import { sameValue } from '#lib/report/fields.ts'
import type { Actor } from '#lib/review/open-steps.ts'
import { fieldsSince } from './report-row.ts'
import { type Saved, saveChanges } from './save-changes.ts'
import { fieldsAt } from './versions.ts'

interface Restore {
  readonly report: string
  readonly revision: number
  readonly actor: Actor
}

/**
 * Makes the report say again what it said at a revision, as a new revision; the name in the list
 * stays. Throws `ReportLocked` where it cannot be changed; undefined without such a report.
 */
export async function restoreVersion(
  database: Database,
  { report: id, revision, actor }: Restore,
): Promise<Saved | undefined> {
  const then = await fieldsAt(database, id, revision)
  const now = await fieldsSince(database, id, -1)
  const fields = [...new Set([...then.keys(), ...now.keys()])].filter((field) => field !== 'label')
  const changes = fields.flatMap((field): Change[] => {
    const [before, after] = [now.get(field) ?? null, then.get(field) ?? null]
    return sameValue(before, after) ? [] : [{ id: randomUUID(), field, before, after }]
  })
  const by = { author: actor.id, authorName: actor.name }
  return saveChanges(database, { id, since: revision, changes, ...by })
}
