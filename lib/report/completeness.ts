import type { Part, Template } from '#templates/schema.ts'
import { formOf } from './form.ts'
import type { Report } from './report.ts'
import { type Settled, settled } from './settled.ts'

/** How much of a part is written: its cells, the aspects it speaks of, or its text as one. */
export interface Completeness {
  readonly filled: number
  readonly of: number
}

/** Cells that are not blank (totals apart), aspects that the text speaks of, or 1 of 1 for a text. */
export function completenessOf(part: Part, report: Report, cells: Settled): Completeness {
  if (part.content.kind === 'table') return tableCompleteness(part.content.table, cells)
  const text = report.narratives[part.id]?.trim() ?? ''
  const { aspects = [] } = part.content
  if (aspects.length === 0) return { filled: text === '' ? 0 : 1, of: 1 }
  const spokenOf = aspects.filter(({ words }) => words.some((word) => text.includes(word)))
  return { filled: spokenOf.length, of: aspects.length }
}

/** How much of the whole report is written, in whole per cent; every part weighs the same. */
export function percentComplete(template: Template, report: Report): number {
  const cells = settled(formOf(template), report.cells)
  const shares = template.parts.map((part) => completenessOf(part, report, cells))
  const sum = shares.reduce((total, { filled, of }) => total + (of === 0 ? 1 : filled / of), 0)
  return shares.length === 0 ? 100 : Math.floor((100 * sum) / shares.length)
}

function tableCompleteness(table: string, { form, values }: Settled): Completeness {
  let filled = 0
  let of = 0
  for (const [index, cell] of form.cells.entries()) {
    if (cell.table.id !== table || cell.isTotal) continue
    of += 1
    if (values[index] !== null) filled += 1
  }
  return { filled, of }
}
