'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { type Outcome, outcomeOf, reportIsGone } from '#app/reports/outcome.ts'
import { addressHeader } from '#lib/auth/client-address.ts'
import { database } from '#lib/database/connection.ts'
import { pointsOf } from '#lib/review/points.ts'
import { readStepRequest } from '#lib/store/step-request.ts'
import { takeStep } from '#lib/store/take-step.ts'
import { reviewFor } from './open-review.ts'
import { signedFiles } from './signed-files.ts'

type Done = Promise<Outcome<{ readonly done: true }>>

/** Takes a step with a report: 报送, 退回, 同意, 签发 … The server decides anew whether it may be taken. */
export async function takeStepAction(id: unknown, input: unknown): Done {
  return outcomeOf(async () => {
    const opened = await reviewFor(id)
    if (!opened) return reportIsGone
    const read = readStepRequest(input)
    if ('malformed' in read) return { error: `没有生效：${read.malformed}。` }
    const request = read.value
    const { actor, findings, draft, revision: checked } = opened
    const taken = await takeStep(await database(), {
      report: opened.id,
      actor,
      points: pointsOf(findings, draft.answers),
      checked,
      source: (await headers()).get(addressHeader) ?? '',
      request,
      ...(request.step === 'sign' && { files: await signedFiles(opened) }),
    })
    revalidatePath('/', 'layout')
    if (!taken) return reportIsGone
    return 'says' in taken ? { error: taken.says } : { done: true }
  })
}
