import { readInWorker } from '#lib/reading/read-in-worker.ts'
import type { FileReading } from '#lib/reading/read-report-file.ts'
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

/** A file read as a report, or one sentence why it is none. */
export type UploadReading = FileReading & { readonly name: string }

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
export async function readUpload(upload: Upload): Promise<UploadReading> {
  return { ...(await readInWorker(upload)), name: upload.name }
}
