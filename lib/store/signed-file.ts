import type { Transaction } from 'kysely'
import type { Database } from '#lib/database/open-database.ts'
import type { Tables } from '#lib/database/tables.ts'
import { standingSignature } from './signature-row.ts'

/** A file of a report as it was signed. */
export interface SignedFile {
  readonly format: string
  readonly name: string
  /** Its media type. */
  readonly type: string
  readonly content: Uint8Array<ArrayBuffer>
}

/** The formats that are kept when a report is signed. */
export const signedFormats = ['docx', 'txt', 'json'] as const

/** A file as it was signed, byte for byte; undefined where no signature stands. */
export async function loadSignedFile(
  database: Database,
  id: string,
  format: string,
): Promise<SignedFile | undefined> {
  const signature = await standingSignature(database, id)
  if (!signature) return undefined
  const row = await database
    .selectFrom('signed_files')
    .select(['format', 'name', 'type', 'content'])
    .where('report_id', '=', id)
    .where('step_id', '=', signature.step)
    .where('format', '=', format)
    .executeTakeFirst()
  return row && { ...row, content: Uint8Array.from(Buffer.from(row.content, 'base64')) }
}

/** Keeps the files of a report as they were signed. */
export async function writeSignedFiles(
  database: Transaction<Tables>,
  { report, step }: { readonly report: string; readonly step: string },
  files: readonly SignedFile[],
): Promise<void> {
  for (const { content, ...named } of files) {
    const encoded = Buffer.from(content).toString('base64')
    await database
      .insertInto('signed_files')
      .values({ report_id: report, step_id: step, ...named, content: encoded })
      .execute()
  }
}
