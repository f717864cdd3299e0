import type { ReadNote } from '#lib/page/read-page.ts'
import { printCell } from '#lib/report/cell-text.ts'
import { type Cell, formOf } from '#lib/report/form.ts'
import type { CellValue, Report } from '#lib/report/report.ts'
import { settled } from '#lib/report/settled.ts'
import type { Template } from '#templates/schema.ts'

/**
 * The report in the public JSON shape: settled totals, money in 万元, blanks as null. A report that was read from a
 * file of another format comes with the notes on what was not carried over.
 */
export function writeJson(template: Template, report: Report, notes?: readonly ReadNote[]): string {
  const { title, shortName, selfName, contact, website, signature } = report
  const written = {
    template: template.id,
    agency: report.agency,
    kind: report.kind,
    year: report.year,
    title,
    shortName,
    selfName,
    contact,
    website,
    narratives: narrativesOf(template, report),
    cells: cellsOf(template, report),
    signature,
    notes,
  }
  return `${JSON.stringify(written, undefined, 2)}\n`
}

function narrativesOf({ parts }: Template, { narratives }: Report) {
  const written = parts.filter(({ content }) => content.kind === 'narrative')
  const names = ['preamble', ...written.map(({ id }) => id)]
  return Object.fromEntries(names.map((name) => [name, narratives[name]]))
}

/** The values as the public JSON has them. A computed total that is not known yet is left out, so that reading computes it again. */
export function cellsOf(template: Template, report: Report) {
  const { form, values, derived } = settled(formOf(template), report.cells)
  return Object.fromEntries(
    form.cells.flatMap((cell, at) => {
      const value = values[at] ?? null
      return value === null && derived[at] ? [] : [[cell.id, written(value, cell)]]
    }),
  )
}

function written(value: CellValue, { type }: Cell): number | string | null {
  if (value === null) return null
  const text = printCell(value, type)
  return typeof value === 'number' && String(Number(text)) === text ? Number(text) : text
}
