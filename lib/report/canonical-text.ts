import type { Template } from '#templates/schema.ts'
import { formOf } from './form.ts'
import { preambleOf, titleOf } from './phrase.ts'
import { contactFields, type Report } from './report.ts'
import { settled } from './settled.ts'

/**
 * Everything that a report says, as one text: the same text exactly where the same is printed. What
 * is made from other fields (title, preamble, totals) stands as it is printed, so that a total that
 * was typed and one that was computed are the same. A signature is bound to its hash; whoever changes
 * this text must raise the number in its first line.
 */
export function canonicalText(template: Template, report: Report): string {
  const { agency, kind, year, shortName, selfName, website, contact = {}, signature } = report
  const lines: readonly (readonly [name: string, value: unknown])[] = [
    ['canonical', 1],
    ...Object.entries({ template: template.id, agency, kind, year }),
    ['title', titleOf(template, report)],
    ...Object.entries({ shortName, selfName, website }),
    ...contactFields.map((name) => [`contact.${name}`, contact[name]] as const),
    ['narratives.preamble', preambleOf(template, report)],
    ...narrativeIds(template).map((id) => [`narratives.${id}`, report.narratives[id]] as const),
    ...cells(template, report),
    ...Object.entries({ 'signature.name': signature?.name, 'signature.date': signature?.date }),
  ]
  return lines.map(([name, value]) => `${name} ${JSON.stringify(value ?? null)}\n`).join('')
}

function narrativeIds({ parts }: Template): readonly string[] {
  return parts.filter(({ content }) => content.kind === 'narrative').map(({ id }) => id)
}

function cells(template: Template, report: Report): readonly (readonly [string, unknown])[] {
  const { form, values } = settled(formOf(template), report.cells)
  return form.cells.map(({ id }, at) => [`cells.${id}`, values[at]])
}
