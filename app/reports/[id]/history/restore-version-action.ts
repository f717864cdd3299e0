'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { type Outcome, outcomeOf, reportIsGone } from '#app/reports/outcome.ts'
import { database } from '#lib/database/connection.ts'
import { lockSentence } from '#lib/review/open-steps.ts'
import { may } from '#lib/review/permissions.ts'
import { restoreVersion } from '#lib/store/restore-version.ts'
import { reviewFor } from '../review/open-review.ts'

const wanted = z.int().min(1)

/** Makes a report say again what it said at a revision, as a new one. */
export async function restoreVersionAction(
  id: unknown,
  revision: unknown,
): Promise<Outcome<{ readonly done: true }>> {
  return outcomeOf(async () => {
    const opened = await reviewFor(id)
    if (!opened) return reportIsGone
    const { actor, review, id: report } = opened
    const locked = lockSentence(review.state)
    if (locked !== undefined) return { error: `没有恢复：${locked}。` }
    if (!may(actor.roles, 'edit', review.state)) return { error: '没有恢复：只有填报人可以修改。' }
    const restore = { report, actor, revision: wanted.parse(revision) }
    const saved = await restoreVersion(await database(), restore)
    revalidatePath(`/reports/${report}`, 'layout')
    return saved ? { done: true } : reportIsGone
  })
}
