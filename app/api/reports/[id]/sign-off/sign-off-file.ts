import type { ExportFile } from '#app/api/reports/[id]/export/export-file.ts'
import { fileName } from '#lib/document/file-name.ts'
import { carriedOn } from '#lib/report/last-year.ts'
import { titleOf } from '#lib/report/phrase.ts'
import type { Draft } from '#lib/report/report.ts'
import { signOffSheet } from '#lib/review/sign-off-sheet.ts'
import { contentHash } from '#lib/store/content-hash.ts'
import type { Review } from '#lib/store/load-review.ts'
import type { Template } from '#templates/schema.ts'

/** The 审签单 of a report as a Word file; without a review it is blank, to be signed on paper. */
export async function signOffFile(
  template: Template,
  draft: Draft,
  review?: Review,
): Promise<ExportFile> {
  const report = carriedOn(template, draft)
  const { writeDocx } = await import('#lib/writers/docx/write-docx.ts')
  const sheet = signOffSheet({
    title: titleOf(template, report),
    agency: report.agency,
    hash: contentHash(draft),
    log: review?.log ?? [],
    signature: review?.lapse === undefined ? review?.signature : undefined,
  })
  return {
    name: `${fileName(template, report, false)}审签单${review ? '' : '（空白）'}.docx`,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    content: Uint8Array.from(await writeDocx(sheet)),
  }
}
