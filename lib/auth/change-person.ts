import type { Database } from '#lib/database/open-database.ts'
import type { Role } from '#lib/review/role.ts'
import { endSessions } from './sessions.ts'

/** What an administrator changes of somebody; what is absent stays. */
export interface PersonChange {
  readonly name?: string | undefined
  readonly roles?: readonly Role[] | undefined
  /** The id of the office that they move to. */
  readonly organization?: string | undefined
  readonly isDisabled?: boolean | undefined
}

/** Changes an account. Who is disabled is out of every session at once. */
export async function changePerson(
  database: Database,
  id: string,
  { name, roles, organization, isDisabled }: PersonChange,
): Promise<void> {
  const now = new Date().toISOString()
  await database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('people')
      .set({
        updated_at: now,
        ...(name !== undefined && { name }),
        ...(roles && { roles: JSON.stringify(roles) }),
        ...(organization !== undefined && { organization }),
        ...(isDisabled !== undefined && { disabled_at: isDisabled ? now : null }),
      })
      .where('id', '=', id)
      .execute()
    if (isDisabled) await endSessions(transaction, id)
  })
}
