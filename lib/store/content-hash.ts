import { createHash } from 'node:crypto'
import { canonicalText } from '#lib/report/canonical-text.ts'
import { carriedOn } from '#lib/report/last-year.ts'
import type { Draft } from '#lib/report/report.ts'
import { templateById } from '#templates/registry.ts'

/** SHA-256 over everything that a report says as it is printed. */
export function contentHash(draft: Draft): string {
  const template = templateById(draft.report.template)
  if (!template) throw new Error(`there is no template ${draft.report.template}`)
  const text = canonicalText(template, carriedOn(template, draft))
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
