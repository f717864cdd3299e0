import { draftOf, type Field, type FieldValue, fieldsOf, sameValue } from '#lib/report/fields.ts'
import type { Draft } from '#lib/report/report.ts'
import type { Template } from '#templates/schema.ts'
import { openFindings } from './answered.ts'
import type { Check, Cure, Finding } from './check.ts'
import { draftInput } from './check-input.ts'
import { runCheck } from './run-checks.ts'

/** The open findings that can be mended without looking: brackets, widths, spaces, litter. */
export function safelyCured(open: readonly Finding[]): readonly SafelyCured[] {
  return open.filter(isSafelyCured)
}

type SafelyCured = Finding & { readonly cure: Required<Pick<Cure, 'writes'>> }

function isSafelyCured(finding: Finding): finding is SafelyCured {
  return finding.cure?.isSafe === true && finding.cure.writes !== undefined
}

/** The fields as they are when every safe cure has been made, one check after the other. */
export function safeWrites(
  checks: readonly Check[],
  template: Template,
  draft: Draft,
): readonly { readonly field: Field; readonly value: FieldValue }[] {
  const before = fieldsOf(draft)
  const after = new Map(before)
  for (const check of checks) {
    const now = draftOf(template.id, after)
    // No safe cure looks at the day.
    const found = openFindings(runCheck(check, draftInput(template, now, '')), draft.answers)
    for (const { cure } of safelyCured(found))
      for (const { field, value } of cure.writes) after.set(field, value)
  }
  return [...after].flatMap(([field, value]) =>
    sameValue(value, before.get(field) ?? null) ? [] : [{ field, value }],
  )
}
