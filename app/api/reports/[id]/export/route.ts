import { z } from 'zod'
import { answered } from '#app/api/answer.ts'
import { download } from '#app/api/download.ts'
import { Refusal, reportNotFound } from '#app/api/refusal.ts'
import { type ReportContext, reportToSee } from '#app/api/report-in-address.ts'
import { today } from '#app/today.ts'
import { database } from '#lib/database/connection.ts'
import { loadDraft } from '#lib/store/load-draft.ts'
import { loadSignedFile, signedFormats } from '#lib/store/signed-file.ts'
import { templateById } from '#templates/registry.ts'
import { exportFile, exportFormats } from './export-file.ts'

const formatIn = z.enum(exportFormats)

/** The report as a file to download: `?format=docx`, `txt` … A signed one is given as it was signed. */
export const GET = answered<ReportContext>(async (request, context) => {
  const { id } = await reportToSee(context)
  const { data: format } = formatIn.safeParse(new URL(request.url).searchParams.get('format'))
  if (!format) throw new Refusal(422, `可以导出的格式是 ${exportFormats.join('、')}。`)
  const isKept = signedFormats.some((one) => one === format)
  const signed = isKept && (await loadSignedFile(await database(), id, format))
  if (signed) return download(signed)
  const loaded = await loadDraft(await database(), id)
  const template = loaded && templateById(loaded.draft.report.template)
  if (!template) throw reportNotFound()
  return download(await exportFile(template, loaded.draft, { format, today: today() }))
})
