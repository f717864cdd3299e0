import { compose } from '#lib/document/compose.ts'
import { recognise } from '#lib/document/recognise.ts'
import type { PageReading, ReadNote, ReadPage } from '#lib/page/read-page.ts'
import { decodeText } from '#lib/readers/decode-text.ts'
import { readJson } from '#lib/readers/json/read-json.ts'
import type { Report } from '#lib/report/report.ts'
import { templateById } from '#templates/registry.ts'
import { readBytes } from './read-bytes.ts'
import { Refusal } from './refusal.ts'

const megabytes = 30
const limit = megabytes * 1024 * 1024
/** What surrounds one file in a form. */
const wrapping = 64 * 1024
const tooLong = `文件超过 ${megabytes} MB，没有读取；年度报告一般不到 1 MB，请确认选对了文件。`

/** A file as it was sent: its name is only what somebody called it. */
export interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file read as a report, with the page it was read from; or one sentence why it is none. */
export type UploadReading =
  | {
      readonly kind: 'read'
      readonly name: string
      readonly report: Report
      /** Those of the page and those of the report. */
      readonly notes: readonly ReadNote[]
      readonly page: ReadPage
    }
  | { readonly kind: 'refused'; readonly name: string; readonly says: string }

/**
 * The one file (`file`) of a multipart request. Too large a body is refused before it is parsed.
 * Whoever receives files calls this, then `readUpload`; nothing is stored by either.
 */
export async function uploadOf(request: Request): Promise<Upload> {
  const bytes = await readBytes(request, { limit: limit + wrapping, tooLong })
  const type = request.headers.get('content-type') ?? ''
  const form = await new Response(bytes, { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined)
  const file = form?.get('file')
  if (!(file instanceof File)) throw new Refusal(422, '没有收到文件，请重新选择。')
  if (file.size > limit) throw new Refusal(413, tooLong)
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** Reads a file of any format as a report. What a file holds is never an exception. */
export async function readUpload({ name, bytes }: Upload): Promise<UploadReading> {
  if (/\.json$/i.test(name)) return readOwnFile(name, bytes)
  const reading = await readPage(name, bytes)
  if (reading.kind === 'refused') return { ...reading, name }
  const found = recognise(reading.page)
  if (found.kind === 'refused') return { ...found, name }
  const { report, notes } = found
  return { kind: 'read', name, report, notes, page: reading.page }
}

/** A report in our own format needs no recognising; its page is the one it prints. */
function readOwnFile(name: string, bytes: Uint8Array): UploadReading {
  const read = readJson(decodeText(bytes)?.text ?? '')
  if (read.kind === 'refused') return { kind: 'refused', name, says: read.says }
  const { value: report, notes } = read
  const template = templateById(report.template)
  const blocks = template ? compose(template, report) : []
  return { kind: 'read', name, report, notes, page: { blocks, notes } }
}

const unknown = '这种文件不能读取。请用 WPS/Word 另存为 .docx，再选一次。'

async function readPage(name: string, bytes: Uint8Array): Promise<PageReading> {
  if (/\.docx$/i.test(name)) return (await docx()).readDocx(bytes)
  if (/\.txt$/i.test(name)) return (await txt()).readTxt(bytes)
  return { kind: 'refused', says: unknown }
}

/** Readers are loaded when a file first asks for them. */
const docx = () => import('#lib/readers/docx/read-docx.ts')
const txt = () => import('#lib/readers/txt/read-txt.ts')
