import type { UploadReading } from '#app/api/read-upload.ts'
import type { Places } from '#lib/places/places.ts'
import { templateById } from '#templates/registry.ts'
import type { Unit } from './unit.ts'

/** Bytes; larger files are not sent. */
const limit = 30 * 1024 * 1024

/** What a file turned out to be. */
export type Read =
  | { readonly kind: 'read'; readonly unit: Omit<Unit, 'id'> }
  | { readonly kind: 'refused'; readonly says: string }

/** Sends one file to be read; every way it can go wrong is one sentence. */
export async function readFile(file: File): Promise<Read> {
  if (file.size > limit) return refused('文件超过 30 MB，没有读取。')
  const body = new FormData()
  body.set('file', file)
  const response = await fetch('/api/check', { method: 'POST', body }).catch(() => undefined)
  const content: Answered | undefined = await response?.json().catch(() => undefined)
  if (!content) return refused('没有连上服务器，这一份没有读取；请稍后再试。')
  if ('error' in content) return refused(content.error)
  if (content.kind === 'refused') return refused(content.says)
  const template = templateById(content.report.template)
  if (!template) return refused('没有这份报告适用的表格格式。')
  const { report, notes, page, json, places } = content
  return { kind: 'read', unit: { file: file.name, template, report, notes, page, json, places } }
}

type Answered =
  | { readonly error: string }
  | Extract<UploadReading, { kind: 'refused' }>
  | (Extract<UploadReading, { kind: 'read' }> & { readonly json: string; readonly places: Places })

function refused(says: string): Read {
  return { kind: 'refused', says }
}
