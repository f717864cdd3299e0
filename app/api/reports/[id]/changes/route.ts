import { z } from 'zod'
import { answer, answered } from '#app/api/answer.ts'
import { readJson } from '#app/api/read-json.ts'
import { Refusal, reportNotFound } from '#app/api/refusal.ts'
import { type ReportContext, reportToSee, reportToWrite } from '#app/api/report-in-address.ts'
import { database } from '#lib/database/connection.ts'
import { readChangeRequest } from '#lib/store/change-request.ts'
import { changedSince } from '#lib/store/changed-since.ts'
import { saveChanges } from '#lib/store/save-changes.ts'
import { templateOfReport } from '#lib/store/template-of-report.ts'

/** Saves changes; conflicts are results, not errors. Sending the same changes again is harmless. */
export const POST = answered<ReportContext>(async (request, context) => {
  const { id, person } = await reportToWrite(context)
  const body = await readJson(request)
  const template = await templateOfReport(await database(), id)
  if (!template) throw reportNotFound()
  const read = readChangeRequest(body, template)
  if ('malformed' in read) throw new Refusal(422, `收到的修改有误，没有保存：${read.malformed}。`)
  const by = { author: person.id, authorName: person.name }
  const saved = await saveChanges(await database(), { id, ...by, ...read.value })
  if (!saved) throw reportNotFound()
  return answer(saved)
})

const since = z.coerce.number().int().min(0).catch(0)

/** What was changed after the revision `since`; everything without one. */
export const GET = answered<ReportContext>(async (request, context) => {
  const { id } = await reportToSee(context)
  const seen = since.parse(new URL(request.url).searchParams.get('since'))
  const changed = await changedSince(await database(), id, seen)
  if (!changed) throw reportNotFound()
  return answer(changed)
})
