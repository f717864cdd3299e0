import { preambleOf, titleOf } from '#lib/report/phrase.ts'
import type { Report } from '#lib/report/report.ts'
import type { Template } from '#templates/schema.ts'

/** A text of the report as it is printed, and the field it is typed in. */
export interface PartText {
  readonly part: string
  readonly field: string
  readonly text: string
}

const known = new WeakMap<
  Report,
  { readonly template: Template; readonly texts: readonly PartText[] }
>()

/** Title, preamble and narratives, in the order of the page; made once for a report. */
export function textsOf(template: Template, report: Report): readonly PartText[] {
  const last = known.get(report)
  if (last?.template === template) return last.texts
  const texts = readTexts(template, report)
  known.set(report, { template, texts })
  return texts
}

/** Preamble and narratives, in the order of the page. */
export function narrativesOf(template: Template, report: Report): readonly PartText[] {
  return textsOf(template, report).slice(1)
}

function readTexts(template: Template, report: Report): readonly PartText[] {
  return [
    { part: 'title', field: 'title', text: titleOf(template, report) },
    { part: 'preamble', field: 'narratives.preamble', text: preambleOf(template, report) },
    ...template.parts
      .filter(({ content }) => content.kind === 'narrative')
      .map(({ id }) => ({
        part: id,
        field: `narratives.${id}`,
        text: report.narratives[id] ?? '',
      })),
  ]
}
