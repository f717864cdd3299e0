import type { Database } from '#lib/database/open-database.ts'
import type { Auth } from './auth.ts'
import { addressHeader } from './client-address.ts'
import { passwordLimit } from './password-problem.ts'
import { forgiveAttempt, type Permission, takeAttempt } from './sign-in-attempts.ts'
import { normalUsername, usernameProblem } from './username.ts'

interface SignIn {
  readonly username: string
  readonly password: string
  readonly headers: Headers
}

/** Signs somebody in: a new session, its cookie set; or the sentence that says why not. */
export async function signIn(
  database: Database,
  auth: Auth,
  { username, password, headers }: SignIn,
): Promise<{ readonly error: string } | { readonly headers: Headers }> {
  if (usernameProblem(username) || password.length > passwordLimit) return { error: wrong }
  const attempt = {
    username: normalUsername(username),
    address: headers.get(addressHeader) ?? '',
  }
  const permission = await takeAttempt(database, attempt)
  if (permission.kind !== 'granted') return { error: refusal(permission) }
  const signedIn = await tryPassword(auth, { ...attempt, password, headers })
  if (!signedIn) return { error: wrong }
  await forgiveAttempt(database, attempt)
  return signedIn
}

/** The same whether the name, the password or both are wrong. */
const wrong = '用户名或密码不对；请再试一次，忘记密码请找管理员重设。'

/** better-auth tells a wrong password by an exception. */
async function tryPassword(auth: Auth, { username, password, headers }: SignIn) {
  try {
    const body = { username, password }
    return await auth.api.signInUsername({ body, headers, returnHeaders: true })
  } catch (error) {
    if (error instanceof Error && error.name === 'APIError') return undefined
    throw error
  }
}

function refusal(permission: Exclude<Permission, { readonly kind: 'granted' }>): string {
  if (permission.kind === 'closed')
    return '这个账号连续输错密码太多次，已经锁定；请找管理员重设密码。'
  return `输错密码次数太多；请过${inWords(permission.seconds)}再试。`
}

function inWords(seconds: number): string {
  return seconds < 100 ? `${seconds}秒` : `${Math.ceil(seconds / 60)}分钟`
}
