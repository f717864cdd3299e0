import type { Template } from '#templates/schema.ts'
import { acrossYearsChecks } from './across-years.ts'
import type { Check } from './check.ts'
import { checksOf } from './checks.ts'
import { textChecks } from './text-checks.ts'

const known = new WeakMap<Template, readonly Check[]>()

/** Every check there is for a template: its own relations, within a year and across, then the written ones. */
export function everyCheckOf(template: Template): readonly Check[] {
  const found = known.get(template) ?? [
    ...checksOf(template),
    ...acrossYearsChecks(template),
    ...textChecks,
  ]
  known.set(template, found)
  return found
}
