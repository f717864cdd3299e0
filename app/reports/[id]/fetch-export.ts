import { saveBlob } from '#components/ui/save-blob.ts'

export type ExportFormat = 'docx' | 'txt' | 'json' | 'html'

/** The report as a file, as the server has it; throws with a sentence where it does not come. */
export async function fetchExport(report: string, format: ExportFormat): Promise<Response> {
  const address = `/api/reports/${encodeURIComponent(report)}/export?format=${format}`
  const response = await fetch(address, { cache: 'no-store' }).catch(() => {
    throw new Error('没有连上服务器，没有导出；填写的内容都在，请稍后再试。')
  })
  if (response.ok) return response
  const content: unknown = await response.json().catch(() => undefined)
  const says = typeof content === 'object' && content && 'error' in content && content.error
  throw new Error(typeof says === 'string' ? says : '没有导出，填写的内容都在；请稍后再试。')
}

/** Hands the file to the browser's downloads under the name that the server gave it. */
export async function saveFile(response: Response): Promise<void> {
  saveBlob(await response.blob(), nameOfFile(response.headers.get('Content-Disposition') ?? ''))
}

/** The name in a Content-Disposition header, the one for all languages first. */
export function nameOfFile(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  if (encoded) return decodeURIComponent(encoded)
  return /filename="([^"]+)"/i.exec(disposition)?.[1] ?? ''
}
