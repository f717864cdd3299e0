import { templates } from '#templates/registry.ts'
import type { Template } from '#templates/schema.ts'
import { type Field, isField, split } from './fields.ts'
import { formOf } from './form.ts'
import { contactFields } from './report.ts'

/** What kind of value a field takes. */
export type FieldKind = 'text' | 'narrative' | 'cell' | 'year' | 'agencyKind' | 'answer'

/** The kind of a field, or undefined where a report on this template has no such field. */
export function fieldKind(template: Template, field: Field): FieldKind | undefined {
  if (!isField(field)) return undefined
  const [group, key] = split(field)
  if (group === 'lastYear') return kindInLastYear(key)
  if (key === '') return group === 'year' ? 'year' : group === 'kind' ? 'agencyKind' : 'text'
  return keyed[group]?.(template, key)
}

/** Last year's report may stand on an older form. */
function kindInLastYear(field: Field): FieldKind | undefined {
  if (field === 'template') return 'text'
  return templates.map((template) => fieldKind(template, field)).find((kind) => kind !== undefined)
}

type Keyed = (template: Template, key: string) => FieldKind | undefined

const keyed: Readonly<Record<string, Keyed>> = {
  cells: (template, key) => (formOf(template).indexOf.has(key) ? 'cell' : undefined),
  unread: (template, key) => (formOf(template).indexOf.has(key) ? 'text' : undefined),
  narratives: (template, key) => (isNarrative(template, key) ? 'narrative' : undefined),
  contact: (_, key) => (contactFields.some((name) => name === key) ? 'text' : undefined),
  signature: (_, key) => (key === 'name' || key === 'date' ? 'text' : undefined),
  answers: (_, key) => (key === '__proto__' ? undefined : 'answer'),
}

function isNarrative(template: Template, key: string): boolean {
  if (key === 'preamble') return true
  return template.parts.some(({ id, content }) => id === key && content.kind === 'narrative')
}
