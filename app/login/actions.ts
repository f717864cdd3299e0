'use server'

import { headers } from 'next/headers'
import { z } from 'zod'
import { type Outcome, outcomeOf } from '#app/reports/outcome.ts'
import { auth } from '#lib/auth/auth.ts'
import { signIn } from '#lib/auth/sign-in.ts'
import { whoAsks } from '#lib/auth/who.ts'
import { database } from '#lib/database/connection.ts'

type Done = Promise<Outcome<{ readonly isDone: true }>>

const credentials = z.object({ username: z.string(), password: z.string() })

/** Signs in: a new session each time, whatever cookie came with the request. */
export async function signInAction(input: unknown): Done {
  return outcomeOf(async () => {
    const { kind } = await whoAsks()
    if (kind === 'undecided' || kind === 'local') return { error: '这里没有账号，不用登录。' }
    const { data } = credentials.safeParse(input)
    if (!data) return { error: '请填写用户名和密码。' }
    const outcome = await signIn(await database(), await auth(), {
      ...data,
      headers: await headers(),
    })
    return 'error' in outcome ? outcome : { isDone: true }
  })
}

/** Ends the session of this browser. */
export async function signOutAction(): Done {
  return outcomeOf(async () => {
    const { kind } = await whoAsks()
    if (kind === 'signed-in' || kind === 'new-password')
      await (await auth()).api.signOut({ headers: await headers() })
    return { isDone: true }
  })
}
