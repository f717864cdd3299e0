import { printCell } from '#lib/report/cell-text.ts'
import { type Field, split } from '#lib/report/fields.ts'
import { preambleOf, selfNameOf, titleOf } from '#lib/report/phrase.ts'
import type { Report } from '#lib/report/report.ts'
import type { Settled } from '#lib/report/settled.ts'
import type { EditorValues } from './editor-values.ts'

const made: ReadonlyMap<Field, (values: EditorValues) => string> = new Map([
  ['title', ({ form, draft }) => titleOf(form.template, without(draft.report, 'title'))],
  ['selfName', ({ draft }) => selfNameOf(without(draft.report, 'selfName'))],
  ['narratives.preamble', madePreamble],
])

/** The fields, totals apart, that are made from others where they are absent. */
export const generatedFields: readonly Field[] = [...made.keys()]

/** What stands in place of an absent field: the sum of a total, a title made of agency and year; else ''. */
export function generatedText(field: Field, values: EditorValues): string {
  const [group, key] = split(field)
  if (group === 'cells') return sumText(key, values.settled)
  const [inside, cell] = group === 'lastYear' ? split(key) : []
  if (inside === 'cells' && values.lastYear) return sumText(cell ?? '', values.lastYear.settled)
  return made.get(field)?.(values) ?? ''
}

function sumText(cell: string, { form, values, derived }: Settled): string {
  const index = form.indexOf.get(cell)
  if (index === undefined || !derived[index]) return ''
  return printCell(values[index] ?? null, form.cells[index]?.type ?? 'count')
}

function madePreamble({ form, draft: { report } }: EditorValues): string {
  const { preamble: _, ...narratives } = report.narratives
  return preambleOf(form.template, { ...report, narratives })
}

function without(report: Report, key: 'title' | 'selfName'): Report {
  const { [key]: _, ...rest } = report
  return rest
}
