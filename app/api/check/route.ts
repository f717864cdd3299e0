import { answer, answered } from '#app/api/answer.ts'
import { readUpload, uploadOf } from '#app/api/read-upload.ts'
import { Turns } from '#app/api/turns.ts'
import { placesOf } from '#app/places-of.ts'
import { whoChecks } from '#lib/auth/who.ts'
import { writeJson } from '#lib/writers/json/write-json.ts'
import { templateById } from '#templates/registry.ts'

/** Readers have threads of their own; this bounds what is held in memory for strangers. */
const turns = new Turns({ atOnce: 12, mayWait: 100 })

/** Reads one file as a report, for whoever may use 校验; nothing is stored. */
export const POST = answered(async (request) => {
  await whoChecks()
  const reading = await turns.take(async () => readUpload(await uploadOf(request)))
  if (reading.kind === 'refused') return answer(reading)
  const template = templateById(reading.report.template)
  const json = template ? writeJson(template, reading.report, reading.notes) : ''
  return answer({ ...reading, json, places: placesOf(reading.report) })
})
