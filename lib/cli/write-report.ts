import { compose } from '#lib/document/compose.ts'
import { writeJson } from '#lib/writers/json/write-json.ts'
import { writeTxt } from '#lib/writers/txt/write-txt.ts'
import type { Format } from './formats.ts'
import type { ReadReport } from './read-report.ts'

type Content = Uint8Array | string

/** A report as the content of a file. */
export async function writeReport(to: Format, read: ReadReport): Promise<Content> {
  return writers[to](read)
}

type Writer = (read: ReadReport) => Content | Promise<Content>

const writers: Readonly<Record<Format, Writer>> = {
  txt: ({ template, report }) => writeTxt(compose(template, report)),
  json: ({ template, report }) => writeJson(template, report),
}
