'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { type Outcome, outcomeOf } from '#app/reports/outcome.ts'
import { saveCheckAccess } from '#lib/auth/check-access.ts'
import { localOrganization } from '#lib/auth/program-use.ts'
import { database } from '#lib/database/connection.ts'
import { administrator } from './administrator.ts'

const access = z.enum(['anybody', 'people'])

/** Sets who may use 校验; it is one for all offices, so the administrator of the first one decides. */
export async function setCheckAccessAction(
  chosen: unknown,
): Promise<Outcome<{ readonly isDone: true }>> {
  return outcomeOf(async () => {
    const asking = await administrator(localOrganization)
    if ('error' in asking) return asking
    await saveCheckAccess(await database(), access.parse(chosen))
    revalidatePath('/', 'layout')
    return { isDone: true }
  })
}
