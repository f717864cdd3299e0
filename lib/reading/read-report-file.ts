import { compose } from '#lib/document/compose.ts'
import { recognise } from '#lib/document/recognise.ts'
import type { Block } from '#lib/page/block.ts'
import type { ReadNote, ReadPage } from '#lib/page/read-page.ts'
import { decodeText } from '#lib/readers/decode-text.ts'
import { formatOf, type NamedFile, type ReadableFormat } from '#lib/readers/format-of.ts'
import { readJson } from '#lib/readers/json/read-json.ts'
import { readFile } from '#lib/readers/read-file.ts'
import type { Report } from '#lib/report/report.ts'
import { templateById } from '#templates/registry.ts'

/** A file read as a report, with the page it was read from; or one sentence why it is none. */
export type FileReading =
  | {
      readonly kind: 'read'
      readonly format: ReadableFormat
      readonly report: Report
      /** Those of the page and those of the report. */
      readonly notes: readonly ReadNote[]
      /** What the file shows; for our own JSON the page that it prints. */
      readonly page: ReadPage
    }
  | { readonly kind: 'refused'; readonly says: string }

/** A report has some ten thousand characters and 200 cells; a page with more than this is none. */
const longestPage = 1_000_000
const mostCells = 5000

/** Reads a file of any format as a report. What a file holds is never an exception. */
export async function readReportFile(file: NamedFile): Promise<FileReading> {
  const found = formatOf(file)
  if (found.kind === 'refused') return found
  if (found.format === 'json') return readOwnFile(file.bytes)
  const reading = await readFile(file, found.format)
  if (reading.kind === 'refused') return reading
  const says = tooLong(reading.page.blocks)
  if (says !== undefined) return { kind: 'refused', says }
  const recognised = recognise(reading.page)
  if (recognised.kind === 'refused') return recognised
  const { report, notes } = recognised
  return { kind: 'read', format: found.format, report, notes, page: reading.page }
}

/** A report in our own format needs no recognising. */
function readOwnFile(bytes: Uint8Array): FileReading {
  const decoded = decodeText(bytes)
  if (!decoded || decoded.torn > 0)
    return { kind: 'refused', says: '文件不是 UTF-8 编码，没有读入。' }
  const read = readJson(decoded.text)
  if (read.kind === 'refused') return { kind: 'refused', says: read.says }
  const { value: report, notes } = read
  const template = templateById(report.template)
  const blocks = template ? compose(template, report) : []
  return { kind: 'read', format: 'json', report, notes, page: { blocks, notes } }
}

function tooLong(blocks: readonly Block[]): string | undefined {
  let length = 0
  for (const block of blocks) {
    const texts = block.kind === 'table' ? block.rows.flat() : [block]
    if (texts.length > mostCells)
      return `文件里有超过 ${mostCells} 格的表格，不像一份年度报告，没有读取。`
    for (const { text } of texts) length += text.length
  }
  return length > longestPage ? '文件的文字超过一百万字，不像一份年度报告，没有读取。' : undefined
}
