import { answer, answered } from '#app/api/answer.ts'
import { reportNotFound } from '#app/api/refusal.ts'
import { type ReportContext, reportToSee } from '#app/api/report-in-address.ts'
import { placesOf } from '#app/places-of.ts'
import { database } from '#lib/database/connection.ts'
import { loadDraft } from '#lib/store/load-draft.ts'

/** The places that the checks of the report need as it is saved: its editor asks when texts were typed. */
export const GET = answered<ReportContext>(async (_, context) => {
  const { id } = await reportToSee(context)
  const loaded = await loadDraft(await database(), id)
  if (!loaded) throw reportNotFound()
  return answer({ places: placesOf(loaded.draft.report) })
})
