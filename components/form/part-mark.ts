import type { Finding } from '#lib/checks/check.ts'
import { type Completeness, completenessOf } from '#lib/report/completeness.ts'
import type { Leftover } from '#lib/report/leftovers.ts'
import type { Report } from '#lib/report/report.ts'
import { type Settled, valueAt } from '#lib/report/settled.ts'
import type { Template } from '#templates/schema.ts'

/** The step before the parts: names, contact, title, preamble, signature. */
export const reportInfo = 'report-info'

/** How a step is marked: 空 · 进行中 (with how much is written) · N 处 · 完成. */
export type PartMark =
  | { readonly kind: 'empty' | 'complete' }
  | ({ readonly kind: 'underway' } & Completeness)
  | { readonly kind: 'findings'; readonly count: number }

export interface Marked {
  readonly template: Template
  readonly report: Report
  readonly settled: Settled
  /** The findings that wait for a cure or an answer. */
  readonly open: readonly Finding[]
  /** What is left of last year's texts. */
  readonly left: readonly Leftover[]
}

/** Whether a finding belongs beside a part: it is about its words or about cells of its table. */
export function isInPart(
  template: Template,
  part: string,
  { part: place, cells }: Finding,
): boolean {
  if (part === reportInfo)
    return cells.length === 0 && !template.parts.some(({ id }) => id === place)
  if (place === part) return true
  const content = template.parts.find(({ id }) => id === part)?.content
  const prefix = content?.kind === 'table' ? `${content.table}.` : undefined
  return prefix !== undefined && cells.some((cell) => cell.startsWith(prefix))
}

/** The mark of a step. What is only not written yet does not count as 处. */
export function partMark(part: string, marked: Marked): PartMark {
  const found = marked.template.parts.find(({ id }) => id === part)
  const written = found
    ? completenessOf(found, marked.report, marked.settled)
    : infoCompleteness(marked)
  const whole = written.filled >= written.of
  const count =
    marked.open.filter(
      (finding) => countsIn(part, finding, marked) && (whole || !isOfAbsence(finding)),
    ).length + marked.left.filter((leftover) => placeOf(leftover, marked) === part).length
  if (count > 0 && written.filled > 0) return { kind: 'findings', count }
  if (whole) return { kind: 'complete' }
  return written.filled === 0 ? { kind: 'empty' } : { kind: 'underway', ...written }
}

/** The step where a leftover is dealt with. */
function placeOf({ part }: Leftover, { template }: Marked): string {
  return template.parts.some(({ id }) => id === part) ? part : reportInfo
}

/** Whether two marks look the same. */
export function sameMark(one: PartMark | undefined, other: PartMark): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other)
}

function countsIn(part: string, finding: Finding, { template, settled }: Marked): boolean {
  if (finding.severity === 'hint' || !isInPart(template, part, finding)) return false
  const { cells } = finding
  return cells.length === 0 || cells.some((cell) => valueAt(settled, cell) !== null)
}

/** A finding that quotes nothing tells of words that are missing. */
function isOfAbsence({ about, cells, quote }: Finding): boolean {
  return about === 'words' && cells.length === 0 && quote === undefined
}

function infoCompleteness({ report }: Marked): Completeness {
  const told = [report.agency, report.year].filter(Boolean)
  return { filled: told.length, of: 2 }
}
