import type { UploadReading } from '#app/api/read-upload.ts'

/** Endings of the files that can be read. */
export const readable = '.docx,.txt,.html,.htm,.pdf,.json'

const limit = 30 * 1024 * 1024
const tooLong = '文件超过 30 MB，没有读取；年度报告一般不到 1 MB，请确认选对了文件。'
const unreachable = '没有连上服务器，没有读取；请稍后再试。'

/** A file that was read as a report. */
export type Read = Extract<UploadReading, { readonly kind: 'read' }>

/** Has the server read a file as a report; a refusal is one sentence. Nothing is stored. */
export async function readFile(file: File): Promise<UploadReading> {
  const { name } = file
  if (file.size > limit) return { kind: 'refused', name, says: tooLong }
  const body = new FormData()
  body.set('file', file)
  try {
    const response = await fetch('/api/read', { method: 'POST', body })
    const answer = await response.json()
    return response.ok ? answer : { kind: 'refused', name, says: String(answer.error) }
  } catch {
    return { kind: 'refused', name, says: unreachable }
  }
}

/** What was pasted as a file: the web page where there is one, else the text. */
export function pastedFile({ html, text }: { readonly html: string; readonly text: string }): File {
  return html === '' ? new File([text], '粘贴.txt') : new File([html], '粘贴.html')
}
