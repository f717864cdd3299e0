import type { ReadNote } from '#lib/page/read-page.ts'
import { type Field, type FieldValue, split } from '#lib/report/fields.ts'
import { cellOf, formOf } from '#lib/report/form.ts'
import type { Report } from '#lib/report/report.ts'
import { type Settled, settled } from '#lib/report/settled.ts'
import { diffTexts } from '#lib/text/diff-texts.ts'
import type { Edit } from '#lib/text/list-edits.ts'
import { paragraphEdits, withEdits } from '#lib/text/paragraph-edits.ts'
import type { Template } from '#templates/schema.ts'
import { compareReports, type Difference } from './compare-reports.ts'

/** One thing that a copy says otherwise, a cell or a paragraph, to be taken or left. */
export interface Proposal extends Difference {
  readonly id: string
  /** What its paragraphs become; absent where the field is taken as a whole. */
  readonly edit?: Edit
  /** What the field is in the copy. */
  readonly value: FieldValue
}

export interface Copies {
  readonly mine: Report
  readonly theirs: Report
  /** What was not read of the copy as it stood. */
  readonly notes?: readonly ReadNote[]
}

/**
 * What a copy of a report that was edited elsewhere says otherwise, in the order of the page. Totals
 * that only follow, and what the copy lacks because it was not found there, propose nothing.
 */
export function proposalsIn(
  template: Template,
  { mine, theirs, notes = [] }: Copies,
): readonly Proposal[] {
  const form = formOf(template)
  const sides = { mine: settled(form, mine.cells), theirs: settled(form, theirs.cells) }
  const unread = new Set(notes.map(({ at }) => at))
  return compareReports(template, mine, theirs)
    .filter(({ field, after }) => after !== '' || !isUnread(field, unread))
    .flatMap((difference) =>
      difference.kind === 'cell'
        ? cellProposal(difference, sides, theirs)
        : textProposals(difference),
    )
}

/** Whether a note says that a cell, its row or table, or the heading of a part was not found as it should be. */
function isUnread(field: Field, unread: ReadonlySet<string>): boolean {
  const [, id] = split(field)
  const [table = '', row = ''] = id.split('.')
  return [id, `${table}.${row}`, table].some((at) => unread.has(at))
}

/** What taking these does: each field once, its paragraphs together. */
export function writesOf(
  taken: readonly Proposal[],
): readonly { readonly field: Field; readonly value: FieldValue }[] {
  const fields = new Map<Field, { readonly proposal: Proposal; readonly edits: readonly Edit[] }>()
  for (const proposal of taken) {
    const edits = fields.get(proposal.field)?.edits ?? []
    fields.set(proposal.field, {
      proposal,
      edits: proposal.edit ? [...edits, proposal.edit] : edits,
    })
  }
  return [...fields].map(([field, { proposal, edits }]) => {
    const value = edits.length === 0 ? proposal.value : withEdits(proposal.before, edits)
    return { field, value: value === '' ? null : value }
  })
}

interface Sides {
  readonly mine: Settled
  readonly theirs: Settled
}

function cellProposal(
  difference: Difference,
  { mine, theirs }: Sides,
  { cells }: Report,
): readonly Proposal[] {
  const [, id] = split(difference.field)
  const { form } = theirs
  const cell = cellOf(form, id)
  const at = form.cells.indexOf(cell)
  const isLost = form.cells.every(
    ({ table }, index) => table !== cell.table || theirs.values[index] === null,
  )
  if (isLost || (mine.derived[at] && theirs.derived[at])) return []
  const value = Object.entries(cells).find(([key]) => key === id)?.[1] ?? null
  return [{ ...difference, id: difference.field, value }]
}

/** Each paragraph by itself; the whole text where the two are too long to compare. */
function textProposals(difference: Difference): readonly Proposal[] {
  const { field, before, after } = difference
  const edits = paragraphEdits(before, after)
  if (!edits) return [{ ...difference, id: field, value: after }]
  const lines = before.split('\n')
  return edits.flatMap((edit) => {
    const old = lines.slice(edit.from, edit.to).join('\n')
    const now = edit.lines.join('\n')
    // The page does not print blank lines, so a copy never has them.
    if (old.trim() === '' && now.trim() === '') return []
    const id = `${field} ${edit.from} ${edit.to} ${now}`
    const shown = { before, after: now, pieces: diffTexts(old, now) }
    return [{ ...difference, ...shown, id, edit, value: after }]
  })
}
