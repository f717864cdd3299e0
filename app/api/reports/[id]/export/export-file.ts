import { canExportClean } from '#lib/checks/answered.ts'
import { findingsOf } from '#lib/checks/findings-of.ts'
import { compose } from '#lib/document/compose.ts'
import { fileName } from '#lib/document/file-name.ts'
import { country } from '#lib/places/country.ts'
import { carriedOn } from '#lib/report/last-year.ts'
import type { Draft, Report } from '#lib/report/report.ts'
import { writeHtml } from '#lib/writers/html/write-html.ts'
import { writeJson } from '#lib/writers/json/write-json.ts'
import { writeTxt } from '#lib/writers/txt/write-txt.ts'
import type { Template } from '#templates/schema.ts'

/** The formats a report is exported in; also the endings of the files. */
export const exportFormats = ['docx', 'txt', 'json', 'html'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** A file to download. */
export interface ExportFile {
  readonly name: string
  readonly type: string
  readonly content: Uint8Array<ArrayBuffer> | string
}

interface Exported {
  readonly template: Template
  readonly report: Report
  /** Findings that block are open. */
  readonly isDraft: boolean
}

interface Writer {
  readonly type: string
  write(exported: Exported): Promise<ExportFile['content']>
}

const writers: Readonly<Record<ExportFormat, Writer>> = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    async write({ template, report, isDraft }) {
      // The Word library is large; a server that exports none need not hold it.
      const { writeDocx } = await import('#lib/writers/docx/write-docx.ts')
      return Uint8Array.from(await writeDocx(compose(template, report), { isDraft }))
    },
  },
  txt: {
    type: 'text/plain; charset=utf-8',
    write: async ({ template, report }) => Uint8Array.from(writeTxt(compose(template, report))),
  },
  json: {
    type: 'application/json',
    write: async ({ template, report }) => writeJson(template, report),
  },
  html: {
    type: 'text/html; charset=utf-8',
    write: async ({ template, report }) => writeHtml(compose(template, report)),
  },
}

/** Writes a report as a file, named as a draft while findings that block are open. */
export async function exportFile(
  template: Template,
  draft: Draft,
  { format, today }: { readonly format: ExportFormat; readonly today: string },
): Promise<ExportFile> {
  const report = carriedOn(template, draft)
  const findings = findingsOf(template, draft, { today, places: country() })
  const isDraft = !canExportClean(findings, draft.answers)
  const { type, write } = writers[format]
  const content = await write({ template, report, isDraft })
  return { name: `${fileName(template, report, isDraft)}.${format}`, type, content }
}
