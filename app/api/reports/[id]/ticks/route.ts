import { z } from 'zod'
import { answer, answered } from '#app/api/answer.ts'
import { readJson } from '#app/api/read-json.ts'
import { Refusal, reportNotFound } from '#app/api/refusal.ts'
import type { ReportContext } from '#app/api/report-in-address.ts'
import { reviewFor } from '#app/reports/[id]/review/open-review.ts'
import { database } from '#lib/database/connection.ts'
import { may } from '#lib/review/permissions.ts'
import { questions } from '#lib/review/questions.ts'
import { saveTick } from '#lib/store/ticks.ts'

const tick = z.object({
  question: z.enum(questions.map(({ id }) => id)),
  isTicked: z.boolean(),
  revision: z.int().min(0),
})

/** Keeps what the person ticked of the questions that no program can judge. */
export const POST = answered<ReportContext>(async (request, context) => {
  const opened = await reviewFor((await context.params).id)
  if (!opened) throw reportNotFound()
  const { actor, review, id } = opened
  if (!may(actor.roles, 'comment', review.state))
    throw new Refusal(403, '您可以查看这份报告，但不能写意见；没有记下。')
  const { data } = tick.safeParse(await readJson(request))
  if (!data || data.revision > review.revision)
    throw new Refusal(422, '收到的内容不对，没有记下；请刷新页面。')
  await saveTick(await database(), id, { actor, ...data })
  return answer({ isTicked: data.isTicked })
})
