import type { Database } from '#lib/database/open-database.ts'

/** Who may use 校验 where there are accounts: whoever comes, or who is signed in. */
export type CheckAccess = 'anybody' | 'people'

/** Anybody, unless an administrator has closed it. */
export async function checkAccess(database: Database): Promise<CheckAccess> {
  const row = await database
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'check')
    .executeTakeFirst()
  return row?.value === 'people' ? 'people' : 'anybody'
}

/** Opens 校验 to whoever comes, or closes it to all who are not signed in. */
export async function saveCheckAccess(database: Database, value: CheckAccess): Promise<void> {
  await database
    .insertInto('settings')
    .values({ name: 'check', value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}
