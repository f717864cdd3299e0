import { memberNamed } from '#lib/text/member-at.ts'
import { templates } from '#templates/registry.ts'
import type { Check } from './check.ts'
import { everyCheckOf } from './every-check.ts'
import { ruleNumbers } from './rule-numbers.ts'

/** A check as it is published: what it is called, why it is, and the forms it looks at. */
export interface Rule extends Pick<Check, 'id' | 'name' | 'severity' | 'rationale' | 'basis'> {
  /** `NB-101`; it never changes. */
  readonly number: string
  /** The ids of the templates. */
  readonly templates: readonly string[]
}

/** Every check there is, by its number. */
export function catalogue(): readonly Rule[] {
  const rules = new Map<string, Rule>()
  for (const template of templates)
    for (const { id, name, severity, rationale, basis } of everyCheckOf(template)) {
      const known = rules.get(id)?.templates ?? []
      const number = memberNamed(ruleNumbers, id)
      const forms = [...known, template.id]
      rules.set(id, { number, id, name, severity, rationale, basis, templates: forms })
    }
  return [...rules.values()].sort((one, other) => (one.number < other.number ? -1 : 1))
}
