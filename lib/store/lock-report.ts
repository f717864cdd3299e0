import type { Transaction } from 'kysely'
import type { Tables } from '#lib/database/tables.ts'

/**
 * A write that changes nothing: it takes the lock of the report before anything is read. Undefined
 * where there is no such report.
 */
export async function lockReport(transaction: Transaction<Tables>, id: string) {
  return transaction
    .updateTable('reports')
    .set(({ ref }) => ({ revision: ref('revision') }))
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .returning(['revision', 'updated_at', 'organization', 'template', 'state', 'sent_by'])
    .executeTakeFirst()
}
