import { z } from 'zod'
import { answered } from '#app/api/answer.ts'
import { download } from '#app/api/download.ts'
import { Refusal } from '#app/api/refusal.ts'
import { type ReportContext, reportToSee } from '#app/api/report-in-address.ts'
import { database } from '#lib/database/connection.ts'
import { redlineFile } from './redline-file.ts'

const revision = z.coerce.number().int().min(1)
const compared = z.object({ from: z.union([z.literal('lastYear'), revision]), to: revision })

/** Two versions as a Word file with tracked changes: `?from=3&to=7`, or `?from=lastYear&to=7`. */
export const GET = answered<ReportContext>(async (request, context) => {
  const { id } = await reportToSee(context)
  const { data } = compared.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  const file = data && (await redlineFile(await database(), id, data))
  if (!file) throw new Refusal(422, '没有这两个版本可以对照；请从历史里重新选择。')
  return download(file)
})
