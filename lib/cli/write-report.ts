import { compose } from '#lib/document/compose.ts'
import { writeHtml } from '#lib/writers/html/write-html.ts'
import { writeJson } from '#lib/writers/json/write-json.ts'
import { writeTxt } from '#lib/writers/txt/write-txt.ts'
import type { Format } from './formats.ts'
import type { ReadReport } from './read-report.ts'

type Content = Uint8Array | string

/** A report as the content of a file; a Word file on every page of which 草稿 stands where asked. */
export async function writeReport(
  to: Format,
  read: ReadReport,
  isDraft: boolean,
): Promise<Content> {
  return writers[to](read, isDraft)
}

type Writer = (read: ReadReport, isDraft: boolean) => Content | Promise<Content>

const writers: Readonly<Record<Format, Writer>> = {
  docx: async ({ template, report }, isDraft) => {
    // Loading the Word library takes longer than checking a hundred reports.
    const { writeDocx } = await import('#lib/writers/docx/write-docx.ts')
    return writeDocx(compose(template, report), { isDraft })
  },
  txt: ({ template, report }) => writeTxt(compose(template, report)),
  html: ({ template, report }) => writeHtml(compose(template, report)),
  json: ({ template, report, notes }) => writeJson(template, report, notes),
}
