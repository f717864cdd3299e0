import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Source } from '#lib/checks/check.ts'
import type { ReadNote } from '#lib/page/read-page.ts'
import { readInWorker } from '#lib/reading/read-in-worker.ts'
import type { Report } from '#lib/report/report.ts'
import { templateById } from '#templates/registry.ts'
import type { Template } from '#templates/schema.ts'
import { systemReason } from './system-reason.ts'

/** A report with the template it is on. */
export interface ReadReport {
  readonly kind: 'read'
  readonly template: Template
  readonly report: Report
  /** What was not carried over, and the page; our own JSON is the report itself and has no page. */
  readonly notes?: readonly ReadNote[]
  readonly source?: Source
}

/** Why a file was not read, in one sentence. */
interface Refused {
  readonly kind: 'refused'
  readonly says: string
}

/** A larger file is not opened. */
const megabytes = 30

/** Reads one file of any format; never throws for what the file holds or the system refuses. */
export async function readReport(folder: string, file: string): Promise<ReadReport | Refused> {
  const bytes = await bytesOf(resolve(folder, file))
  if (typeof bytes === 'string') return { kind: 'refused', says: bytes }
  const read = await readInWorker({ name: file, bytes })
  if (read.kind === 'refused') return read
  const { report, notes, page } = read
  const template = templateById(report.template)
  if (!template) throw new Error(`read a report on ${report.template}, an unknown template`)
  const of = { kind: 'read', template, report } as const
  if (read.format === 'json') return { ...of, ...(notes.length > 0 && { notes }) }
  return { ...of, notes, source: { blocks: page.blocks, notes } }
}

async function bytesOf(path: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(path)
    if (size > megabytes * 1024 * 1024) return `文件超过 ${megabytes} MB，没有读入。`
    return await readFile(path)
  } catch (error) {
    return `${systemReason(error)}，没有读入。`
  }
}
