import type { Database } from '#lib/database/open-database.ts'
import type { Auth } from './auth.ts'
import { passwordProblem } from './password-problem.ts'
import { signIn } from './sign-in.ts'
import { storePassword } from './store-password.ts'

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
