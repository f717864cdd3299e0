import { writeJson } from '#lib/writers/json/write-json.ts'
import type { Format } from './formats.ts'
import type { ReadReport } from './read-report.ts'

type Content = Uint8Array | string

/** A report as the content of a file. */
export async function writeReport(to: Format, read: ReadReport, today: string): Promise<Content> {
  return writers[to](read, today)
}

const writers: Readonly<Record<Format, (read: ReadReport, today: string) => Content>> = {
  json: ({ template, report }) => writeJson(template, report),
}
