'use server'

import { headers } from 'next/headers'
import { z } from 'zod'
import { type Outcome, outcomeOf } from '#app/reports/outcome.ts'
import { auth } from '#lib/auth/auth.ts'
import { passwordProblem } from '#lib/auth/password-problem.ts'
import { personalText } from '#lib/auth/personal-text.ts'
import { chooseSingle } from '#lib/auth/program-use.ts'
import { signIn } from '#lib/auth/sign-in.ts'
import { startMany } from '#lib/auth/start-many.ts'
import { usernameText } from '#lib/auth/username-text.ts'
import { whoAsks } from '#lib/auth/who.ts'
import { database } from '#lib/database/connection.ts'

type Done = Promise<Outcome<{ readonly isDone: true }>>

const tooLate = { error: '已经选定了使用方式；请刷新页面。' }

/** 本机单人使用. */
export async function chooseSingleAction(): Done {
  return outcomeOf(async () => {
    if ((await whoAsks()).kind !== 'undecided') return tooLate
    return (await chooseSingle(await database())) ? { isDone: true } : tooLate
  })
}

const firstAccount = z.object({
  office: personalText('请填写单位名称'),
  name: personalText('请填写姓名'),
  username: usernameText,
  password: z.string(),
})

/** 多人使用: makes the first office and its administrator, and signs them in. */
export async function startManyAction(input: unknown): Done {
  return outcomeOf(async () => {
    const { kind } = await whoAsks()
    if (kind !== 'undecided' && kind !== 'local') return tooLate
    const { data, error } = firstAccount.safeParse(input)
    if (error) return { error: `${error.issues[0]?.message}。` }
    const { password, ...first } = data
    const problem = passwordProblem(password, [first.name, first.username, first.office])
    if (problem) return { error: `${problem}。` }
    const { password: hasher } = await (await auth()).$context
    const passwordHash = await hasher.hash(password)
    if (!(await startMany(await database(), { ...first, passwordHash }))) return tooLate
    const { username } = first
    await signIn(await database(), await auth(), { username, password, headers: await headers() })
    return { isDone: true }
  })
}
