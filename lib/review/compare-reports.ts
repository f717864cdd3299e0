import { printCell } from '#lib/report/cell-text.ts'
import { fieldName } from '#lib/report/field-name.ts'
import { cellField, type Field, fieldsOf } from '#lib/report/fields.ts'
import { formOf } from '#lib/report/form.ts'
import { preambleOf, titleOf } from '#lib/report/phrase.ts'
import type { Report } from '#lib/report/report.ts'
import { settled } from '#lib/report/settled.ts'
import { diffTexts, type TextPiece } from '#lib/text/diff-texts.ts'
import type { Template } from '#templates/schema.ts'
import { reviewPartOf } from './review-parts.ts'

/** One place where two versions of a report differ. */
export interface Difference {
  readonly field: Field
  /** In words: `三、…：本年新收·自然人`. */
  readonly name: string
  /** The id of its `ReviewPart`. */
  readonly part: string
  readonly kind: 'cell' | 'text'
  readonly before: string
  readonly after: string
  /** Word by word, for texts; a cell is replaced as a whole. */
  readonly pieces: readonly TextPiece[]
}

/** Where two versions differ as they are printed, totals included, in the order of the page. */
export function compareReports(
  template: Template,
  before: Report,
  after: Report,
): readonly Difference[] {
  const [old, now] = [printed(template, before), printed(template, after)]
  const fields = [...new Set([...old.keys(), ...now.keys()])]
  const parts = ['head', ...template.parts.map(({ id }) => id)]
  return fields
    .flatMap((field) => difference(template, field, [old.get(field) ?? '', now.get(field) ?? '']))
    .sort((one, other) => parts.indexOf(one.part) - parts.indexOf(other.part))
}

function difference(
  template: Template,
  field: Field,
  [before, after]: readonly [string, string],
): readonly Difference[] {
  const part = reviewPartOf(template, field)
  if (before === after || part === undefined) return []
  const kind = field.startsWith('cells.') ? 'cell' : 'text'
  const pieces = kind === 'text' ? diffTexts(before, after) : replaced(before, after)
  return [{ field, name: fieldName(template, field), part, kind, before, after, pieces }]
}

function replaced(before: string, after: string): readonly TextPiece[] {
  const pieces: readonly TextPiece[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return pieces.filter(({ text }) => text !== '')
}

/** What a report prints, by field. What goes into the preamble only is not told twice. */
function printed(template: Template, report: Report): ReadonlyMap<Field, string> {
  const { form, values } = settled(formOf(template), report.cells)
  const texts = [...fieldsOf({ report, answers: {} })].flatMap(([field, value]) =>
    typeof value === 'string' && /^(narratives|signature)\./.test(field)
      ? [[field, value] as const]
      : [],
  )
  const cells = form.cells.map(
    ({ id, type }, at) => [cellField(id), printCell(values[at] ?? null, type)] as const,
  )
  return new Map<Field, string>([
    ['title', titleOf(template, report)],
    ['narratives.preamble', preambleOf(template, report)],
    ...texts,
    ...cells,
  ])
}
