import { createHash } from 'node:crypto'
import { canonicalText } from '#lib/report/canonical-text.ts'
import { draftOf, type Field, type FieldValue } from '#lib/report/fields.ts'
import { carriedOn } from '#lib/report/last-year.ts'
import { templateById } from '#templates/registry.ts'

/** SHA-256 over everything that a report says as it is printed. */
export function contentHash(templateId: string, fields: ReadonlyMap<Field, FieldValue>): string {
  const template = templateById(templateId)
  if (!template) throw new Error(`there is no template ${templateId}`)
  const report = carriedOn(template, draftOf(templateId, fields))
  return createHash('sha256').update(canonicalText(template, report), 'utf8').digest('hex')
}
