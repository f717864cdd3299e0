import { readFile, stat } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { readJson } from '#lib/readers/json/read-json.ts'
import type { Report } from '#lib/report/report.ts'
import { templateById } from '#templates/registry.ts'
import type { Template } from '#templates/schema.ts'
import { systemReason } from './system-reason.ts'

/** A report with the template it is on. */
export interface ReadReport {
  readonly kind: 'read'
  readonly template: Template
  readonly report: Report
}

/** Why a file was not read, in one sentence. */
interface Refused {
  readonly kind: 'refused'
  readonly says: string
}

type Read = { readonly kind: 'read'; readonly value: Report } | Refused

interface Reader {
  /** A larger file is not opened. */
  readonly megabytes: number
  readonly read: (bytes: Uint8Array) => Read
}

/** One reader for each extension. */
const readers: Readonly<Record<string, Reader>> = {
  '.json': { megabytes: 5, read: readJsonBytes },
}

/** Reads one file; never throws for what the file holds or the system refuses. */
export async function readReport(folder: string, file: string): Promise<ReadReport | Refused> {
  const reader = readers[extname(file).toLowerCase()]
  if (!reader) return refused(`这种文件还不能读，可以读的有 ${Object.keys(readers).join('、')}。`)
  const bytes = await bytesOf(resolve(folder, file), reader.megabytes)
  if (typeof bytes === 'string') return refused(bytes)
  const read = reader.read(bytes)
  if (read.kind === 'refused') return refused(read.says)
  const template = templateById(read.value.template)
  if (!template) throw new Error(`read a report on ${read.value.template}, an unknown template`)
  return { kind: 'read', template, report: read.value }
}

async function bytesOf(path: string, megabytes: number): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(path)
    if (size > megabytes * 1024 * 1024) return `文件超过 ${megabytes} MB，没有读入。`
    return await readFile(path)
  } catch (error) {
    return `${systemReason(error)}，没有读入。`
  }
}

function readJsonBytes(bytes: Uint8Array): Read {
  try {
    return readJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refused('文件不是 UTF-8 编码，没有读入。')
  }
}

function refused(says: string): Refused {
  return { kind: 'refused', says }
}
