import { answered } from '#app/api/answer.ts'
import { download } from '#app/api/download.ts'
import { reportNotFound } from '#app/api/refusal.ts'
import { type ReportContext, reportToSee } from '#app/api/report-in-address.ts'
import { database } from '#lib/database/connection.ts'
import { loadDraft } from '#lib/store/load-draft.ts'
import { loadReview } from '#lib/store/load-review.ts'
import { templateById } from '#templates/registry.ts'
import { signOffFile } from './sign-off-file.ts'

/** The 审签单 as a Word file; `?blank=1` gives one to be signed on paper. */
export const GET = answered<ReportContext>(async (request, context) => {
  const { id } = await reportToSee(context)
  const isBlank = new URL(request.url).searchParams.get('blank') === '1'
  const review = await loadReview(await database(), id)
  const loaded = await loadDraft(await database(), id)
  const template = loaded && templateById(loaded.draft.report.template)
  if (!review || !template) throw reportNotFound()
  return download(await signOffFile(template, loaded.draft, isBlank ? undefined : review))
})
