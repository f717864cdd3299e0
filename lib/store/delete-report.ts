import type { Database } from '#lib/database/open-database.ts'

/** Takes a report out of the list; its content stays. False where there is no such report. */
export async function deleteReport(database: Database, id: string): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('reports')
    .set({ deleted_at: new Date().toISOString() })
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
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
