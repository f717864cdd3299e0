import { z } from 'zod'
import { answer, answered } from '#app/api/answer.ts'
import { readJson } from '#app/api/read-json.ts'
import { Refusal, reportNotFound } from '#app/api/refusal.ts'
import type { ReportContext } from '#app/api/report-in-address.ts'
import { reviewFor } from '#app/reports/[id]/review/open-review.ts'
import { database } from '#lib/database/connection.ts'
import { reviewParts } from '#lib/review/review-parts.ts'
import { saveLooks } from '#lib/store/looks.ts'

const look = z.object({
  revision: z.int().min(0),
  parts: z.array(z.string().max(100)).min(1).max(50),
})

/** Notes that the person was shown parts of the report, as they were at a revision. */
export const POST = answered<ReportContext>(async (request, context) => {
  const opened = await reviewFor((await context.params).id)
  if (!opened) throw reportNotFound()
  const { data } = look.safeParse(await readJson(request))
  const known = new Set(reviewParts(opened.template).map(({ id }) => id))
  if (!data || data.revision > opened.review.revision || data.parts.some((one) => !known.has(one)))
    throw new Refusal(422, '收到的内容不对，没有记下“已看”；请刷新页面。')
  const { revision, parts } = data
  await saveLooks(await database(), opened.id, { actor: opened.actor, revision, parts })
  return answer({ kept: parts })
})
