import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '#lib/database/tables.ts'
import { draftOf } from '#lib/report/fields.ts'
import { lapseOf, type Signature } from '#lib/review/signature.ts'
import { contentHash } from './content-hash.ts'
import { fieldsSince } from './report-row.ts'
import { standingSignature } from './signature-row.ts'

/** The signature that binds a report, and why it does not hold for the content as it is now. */
export interface SignatureNow {
  readonly signature?: Signature
  readonly lapse?: string
}

/** Compares the signature of a report with its content; empty where there is none. */
export async function signatureNow(
  database: Kysely<Tables> | Transaction<Tables>,
  { id, template }: { readonly id: string; readonly template: string },
): Promise<SignatureNow> {
  const signature = await standingSignature(database, id)
  if (!signature) return {}
  const draft = draftOf(template, await fieldsSince(database, id, -1))
  const lapse = lapseOf(signature, contentHash(draft))
  return { signature, ...(lapse !== undefined && { lapse }) }
}
