import type { Database } from '#lib/database/open-database.ts'

/** How the program is used: by one person at this machine, by many with accounts, or not yet chosen. */
export type ProgramUse = 'single' | 'many' | 'undecided'

/** The office of a machine without accounts; where accounts are made later, it becomes the first one. */
export const localOrganization = 'local'

/** What was chosen. Where reports stand from before there was a choice, one person uses the program. */
export async function programUse(database: Database): Promise<ProgramUse> {
  const chosen = await database
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'use')
    .executeTakeFirst()
  if (chosen?.value === 'many' || chosen?.value === 'single') return chosen.value
  const report = await database.selectFrom('reports').select('id').limit(1).executeTakeFirst()
  return report ? 'single' : 'undecided'
}

/** Chooses the use by one person. False where the program has accounts: there is no way back. */
export async function chooseSingle(database: Database): Promise<boolean> {
  await database
    .insertInto('settings')
    .values({ name: 'use', value: 'single' })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  return (await programUse(database)) === 'single'
}
