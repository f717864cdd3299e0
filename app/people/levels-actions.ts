'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { type Outcome, outcomeOf } from '#app/reports/outcome.ts'
import { database } from '#lib/database/connection.ts'
import { saveLevels } from '#lib/store/levels.ts'
import { administrator } from './administrator.ts'

const levels = z.union([z.literal(1), z.literal(2)])

/** Sets how many people pass the reports of an office after their clerk. */
export async function setLevelsAction(
  office: unknown,
  chosen: unknown,
): Promise<Outcome<{ readonly isDone: true }>> {
  return outcomeOf(async () => {
    const id = z.string().parse(office)
    const asking = await administrator(id)
    if ('error' in asking) return asking
    await saveLevels(await database(), id, levels.parse(chosen))
    revalidatePath('/people')
    return { isDone: true }
  })
}
