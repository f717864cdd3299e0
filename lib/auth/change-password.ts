import type { Database } from '#lib/database/open-database.ts'
import type { Auth } from './auth.ts'
import { passwordProblem } from './password-problem.ts'
import { signIn } from './sign-in.ts'

interface NewPassword {
  readonly person: string
  readonly current: string
  readonly password: string
  readonly headers: Headers
}

/**
 * Gives somebody the password they chose. All their sessions end; this browser gets a new one. The
 * present password is asked as at a sign-in, failures counted.
 */
export async function changePassword(
  database: Database,
  auth: Auth,
  { person: id, current, password, headers }: NewPassword,
): Promise<{ readonly error: string } | { readonly headers: Headers }> {
  const person = await database
    .selectFrom('people')
    .innerJoin('organizations', 'organizations.id', 'people.organization')
    .select(['people.name', 'people.username', 'organizations.name as office'])
    .where('people.id', '=', id)
    .executeTakeFirstOrThrow()
  const { name, username, office } = person
  const problem = passwordProblem(password, [name, username, office])
  if (problem) return { error: `${problem}。` }
  if (password === current) return { error: '新密码和现在的密码一样，请换一个。' }
  const known = await signIn(database, auth, { username, password: current, headers })
  if ('error' in known) return { error: known.error.replace('用户名或密码', '现在的密码') }
  const hash = await (await auth.$context).password.hash(password)
  await storePassword(database, { person: id, hash, mustChange: false })
  return signIn(database, auth, { username, password, headers })
}

interface StoredPassword {
  readonly person: string
  readonly hash: string
  readonly mustChange: boolean
}

/** Stores a password and ends every session of the person. */
async function storePassword(
  database: Database,
  { person, hash, mustChange }: StoredPassword,
): Promise<void> {
  const updated_at = new Date().toISOString()
  await database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('credentials')
      .set({ password: hash, updated_at })
      .where('person_id', '=', person)
      .execute()
    await transaction
      .updateTable('people')
      .set({ must_change_password: mustChange ? 1 : 0, updated_at })
      .where('id', '=', person)
      .execute()
    await transaction.deleteFrom('sessions').where('person_id', '=', person).execute()
  })
}
