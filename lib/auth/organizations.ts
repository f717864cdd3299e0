import type { Database } from '#lib/database/open-database.ts'

/** An office in the tree. */
export interface Organization {
  readonly id: string
  /** The id of the office above; null at the top. */
  readonly parent: string | null
  readonly name: string
}

/** Every office, the oldest first. */
export async function organizations(database: Database): Promise<readonly Organization[]> {
  return database
    .selectFrom('organizations')
    .select(['id', 'parent_id as parent', 'name'])
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}
