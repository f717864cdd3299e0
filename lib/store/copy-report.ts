import type { Database } from '#lib/database/open-database.ts'
import { createReport, type Origin } from './create-report.ts'
import { loadDraft } from './load-draft.ts'

/** Stores a copy under another name in the list; its id, or undefined without such a report. */
export async function copyReport(
  database: Database,
  id: string,
  { label, ...origin }: Origin & { readonly label: string },
): Promise<string | undefined> {
  const loaded = await loadDraft(database, id)
  return loaded && createReport(database, { ...loaded.draft, label }, origin)
}
