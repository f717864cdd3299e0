import { answered } from '#app/api/answer.ts'
import { download } from '#app/api/download.ts'
import { reportNotFound } from '#app/api/refusal.ts'
import { type ReportContext, reportToSee } from '#app/api/report-in-address.ts'
import { exportFile } from '#app/api/reports/[id]/export/export-file.ts'
import { signOffFile } from '#app/api/reports/[id]/sign-off/sign-off-file.ts'
import { today } from '#app/today.ts'
import { database } from '#lib/database/connection.ts'
import { fileName } from '#lib/document/file-name.ts'
import { loadDraft } from '#lib/store/load-draft.ts'
import { loadReview } from '#lib/store/load-review.ts'
import { loadSignedFile, signedFormats } from '#lib/store/signed-file.ts'
import { writeZip } from '#lib/writers/zip/write-zip.ts'
import { templateById } from '#templates/registry.ts'

/** The 报送包: Word, TXT and JSON – as they were signed, where they were – and the 审签单, as one zip. */
export const GET = answered<ReportContext>(async (_, context) => {
  const { id } = await reportToSee(context)
  const open = await database()
  const review = await loadReview(open, id)
  const loaded = await loadDraft(open, id)
  const template = loaded && templateById(loaded.draft.report.template)
  if (!review || !template) throw reportNotFound()
  const { draft, savedAt } = loaded
  const files = signedFormats.map(
    async (format) =>
      (await loadSignedFile(open, id, format)) ??
      exportFile(template, draft, { format, today: today() }),
  )
  const all = await Promise.all([...files, signOffFile(template, draft, review)])
  const name = `${fileName(template, draft.report, false)}报送包.zip`
  const content = writeZip(all, review.signature?.at ?? savedAt)
  return download({ name, type: 'application/zip', content })
})
