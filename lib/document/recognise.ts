import type { ReadNote, ReadPage } from '#lib/page/read-page.ts'
import type { Report } from '#lib/report/report.ts'
import { templates } from '#templates/registry.ts'
import type { Template } from '#templates/schema.ts'
import { assembledReport } from './recognise/assembled-report.ts'
import { chooseForm } from './recognise/choose-form.ts'
import { firstCopy } from './recognise/first-copy.ts'
import { formLines } from './recognise/form-lines.ts'
import { pageLines } from './recognise/page-lines.ts'
import { partHeadings } from './recognise/part-headings.ts'
import { readTables } from './recognise/read-tables.ts'
import { refusalOf } from './recognise/refusal.ts'
import { tableRecords } from './recognise/table-records.ts'
import { titleLines } from './recognise/title-lines.ts'
import { untangled } from './recognise/untangled.ts'
import { withoutContents } from './recognise/without-contents.ts'

/** A page read as a report of one of the forms, or the sentence that says why it is none. */
export type Recognised =
  | {
      readonly kind: 'recognised'
      readonly template: Template
      readonly report: Report
      /** Those of the page, then what could not be carried over into the report as it stood. */
      readonly notes: readonly ReadNote[]
    }
  | { readonly kind: 'refused'; readonly says: string }

/**
 * The report that a page prints. Parts are found by their headings and tables, cells by labels and
 * order; what is uncertain stays blank and is told in a note.
 */
export function recognise(page: ReadPage, known: readonly Template[] = templates): Recognised {
  const whole = withoutContents(pageLines(untangled(page.blocks, known)), known)
  const { lines, other } = firstCopy(whole, known)
  const form = chooseForm(lines, known)
  const { template } = form
  const tables = readTables(form, tableRecords(lines, known.map(formLines)))
  const headings = partHeadings(template, lines, tables.spans)
  const firsts = [...tables.spans.values()].map(({ first }) => first)
  const start = Math.min(lines.length, ...headings.map(({ line }) => line), ...firsts)
  const title = titleLines(lines, start, known)
  const parts = template.parts.length
  const says = refusalOf(lines, { hasTitle: title !== undefined, parts, headings, tables })
  if (says !== undefined) return { kind: 'refused', says }
  const { report, notes } = assembledReport({ form, lines, tables, headings, title, start })
  return {
    kind: 'recognised',
    template,
    report,
    notes: [...page.notes, ...notes, ...copyNotes(other)],
  }
}

/** Where the page holds a report again, which is not read. */
function copyNotes(other: string | undefined): readonly ReadNote[] {
  return other === undefined ? [] : [{ kind: 'unplaced', text: other, at: 'title' }]
}
