import { randomUUID } from 'node:crypto'
import type { Database } from '#lib/database/open-database.ts'
import { loadDraft } from './load-draft.ts'
import { type Save, saveChanges } from './save-changes.ts'

/** Gives a report another name in the list; an empty one takes it away. False without such a report. */
export async function renameReport(
  database: Database,
  id: string,
  { label, ...by }: Pick<Save, 'author' | 'authorName'> & { readonly label: string },
): Promise<boolean> {
  const loaded = await loadDraft(database, id)
  if (!loaded) return false
  const before = loaded.draft.label ?? null
  const change = { id: randomUUID(), field: 'label', before, after: label || null }
  const saved = await saveChanges(database, {
    id,
    since: loaded.revision,
    changes: [change],
    ...by,
  })
  return saved?.results[0]?.kind !== 'conflict' && saved !== undefined
}
