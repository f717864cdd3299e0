import type { Database } from '#lib/database/open-database.ts'

/** Somebody is signed in somewhere. */
export interface SignedIn {
  readonly id: string
  /** ISO. */
  readonly since: string
  readonly address: string
  /** What the browser calls itself. */
  readonly browser: string
}

/** Where somebody is signed in now, the latest first. */
export async function sessionsOf(database: Database, person: string): Promise<readonly SignedIn[]> {
  const rows = await database
    .selectFrom('sessions')
    .select(['id', 'created_at', 'ip_address', 'user_agent'])
    .where('person_id', '=', person)
    .where('expires_at', '>', new Date().toISOString())
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    since: row.created_at,
    address: row.ip_address ?? '',
    browser: row.user_agent ?? '',
  }))
}

/** Ends one session of somebody, or all of them. */
export async function endSessions(database: Database, person: string, id?: string): Promise<void> {
  const own = database.deleteFrom('sessions').where('person_id', '=', person)
  await (id === undefined ? own : own.where('id', '=', id)).execute()
}
