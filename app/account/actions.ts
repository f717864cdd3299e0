'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { z } from 'zod'
import { type Outcome, outcomeOf } from '#app/reports/outcome.ts'
import { auth } from '#lib/auth/auth.ts'
import { changePassword } from '#lib/auth/change-password.ts'
import { endSessions } from '#lib/auth/sessions.ts'
import { currentPerson, whoAsks } from '#lib/auth/who.ts'
import { database } from '#lib/database/connection.ts'

type Done = Promise<Outcome<{ readonly isDone: true }>>

const newPassword = z.object({ current: z.string(), password: z.string() })

/** Changes the password of the person who asks; they need not have one of their own yet. */
export async function changePasswordAction(input: unknown): Done {
  return outcomeOf(async () => {
    const asks = await whoAsks()
    const isOwn = asks.kind === 'new-password' || asks.kind === 'signed-in'
    const { id } = isOwn ? asks.person : await currentPerson()
    const { data } = newPassword.safeParse(input)
    if (!data || !isOwn) return { error: '没有修改：请填写现在的密码和新密码。' }
    const asked = { person: id, ...data, headers: await headers() }
    const outcome = await changePassword(await database(), await auth(), asked)
    return 'error' in outcome ? outcome : { isDone: true }
  })
}

/** Ends one session of the person who asks. */
export async function endSessionAction(id: unknown): Done {
  return outcomeOf(async () => {
    const person = await currentPerson()
    await endSessions(await database(), person.id, z.string().parse(id))
    revalidatePath('/account')
    return { isDone: true }
  })
}

/** Ends every session of the person who asks, this one too. */
export async function endAllSessionsAction(): Done {
  return outcomeOf(async () => {
    const person = await currentPerson()
    await endSessions(await database(), person.id)
    return { isDone: true }
  })
}
