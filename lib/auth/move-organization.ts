import { sql } from 'kysely'
import type { Database } from '#lib/database/open-database.ts'
import { officesBelow } from './offices-below.ts'
import { organizations } from './organizations.ts'

/**
 * Puts an office, with all that is below it, under another one. Nothing moves where it would stand
 * below itself (`ring`), or beside another of its name (`twin`).
 */
export async function moveOrganization(
  database: Database,
  id: string,
  parent: string,
): Promise<'moved' | 'ring' | 'twin'> {
  return database.transaction().execute(async (transaction) => {
    // Of two moves at once the second sees the first; together they could close a ring.
    await transaction
      .updateTable('organizations')
      .set({ name: sql.ref('name') })
      .execute()
    const all = await organizations(transaction)
    if (officesBelow(all, id).includes(parent)) return 'ring'
    const name = all.find((office) => office.id === id)?.name
    const isTwin = all.some((one) => one.parent === parent && one.name === name && one.id !== id)
    if (isTwin) return 'twin'
    const moving = transaction.updateTable('organizations').set({ parent_id: parent })
    await moving.where('id', '=', id).execute()
    return 'moved'
  })
}
