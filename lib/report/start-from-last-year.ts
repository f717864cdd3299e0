import { templateForYear } from '#templates/registry.ts'
import type { Template } from '#templates/schema.ts'
import { type CellId, cellId } from './cell-id.ts'
import { continuationsOf, isReckoned } from './continuations.ts'
import { cellAt, type Form, formOf } from './form.ts'
import { type LastYear, lastYearOf } from './last-year.ts'
import type { Cells, Draft, Report, Unread } from './report.ts'
import { settled, valueAt } from './settled.ts'

/** What is asked before: the year, the local profile. */
export interface NewYear {
  readonly year: number
  readonly profile?: string | undefined
  /** The cells of last year's report that could not be read. */
  readonly unread?: Unread | undefined
}

/**
 * The draft that begins where last year's report ended: its names, contact and texts, what was
 * carried forward, and nothing else. The texts say what they said; `leftoversIn` finds it. Undefined
 * where the year has no form yet.
 */
export function startFromLastYear(
  last: Report,
  { year, profile, unread }: NewYear,
): Draft | undefined {
  const template = templateForYear(year)
  const lastYear = lastYearOf({ lastYear: last })
  if (!template || !lastYear) return undefined
  const { agency, kind, shortName, selfName, contact, website, signature } = last
  const title = last.title?.replaceAll(String(last.year), String(year))
  const report: Report = {
    template: template.id,
    agency,
    kind,
    year,
    ...(title !== undefined && { title }),
    ...(shortName !== undefined && { shortName }),
    ...(selfName !== undefined && { selfName }),
    ...(contact && { contact }),
    ...(website !== undefined && { website }),
    narratives: narrativesFrom(last, template),
    cells: carriedOver(formOf(template), lastYear),
    ...(signature && { signature: { name: signature.name, date: '' } }),
  }
  const marks = carriedUnread(formOf(template), report.cells, unread)
  return {
    ...{ report, lastYear: last, answers: {} },
    ...(profile !== undefined && { profile }),
    ...(marks && { unread: marks }),
  }
}

/**
 * The cells of last year's report that a new one cannot do without: what it goes on from, line by
 * line, with what stands beside it in the same row where a figure is reckoned.
 */
export function askedOfLastYear(form: Form): readonly (readonly CellId[])[] {
  const asked = continuationsOf(form).map((continuation) => {
    const { table, row } = cellAt(form, continuation.now)
    const beside = [...continuation.plus, ...continuation.minus].map((at) => cellAt(form, at).id)
    const [, lastRow = row] = continuation.last.split('.')
    const group = isReckoned(continuation)
      ? cellId(table.id, row, '')
      : cellId(table.id, lastRow, '')
    return { group, cells: [...beside, continuation.last] }
  })
  const groups = new Map<string, readonly CellId[]>()
  for (const { group, cells } of asked) groups.set(group, [...(groups.get(group) ?? []), ...cells])
  return [...groups.values()]
}

function narrativesFrom({ narratives }: Report, { parts }: Template): Report['narratives'] {
  const kept = ['preamble', ...parts.filter(isText).map(({ id }) => id)]
  return Object.fromEntries(
    kept.flatMap((part) => {
      const text = narratives[part]
      return text === undefined || text === '' ? [] : [[part, text]]
    }),
  )
}

function isText({ content }: Template['parts'][number]): boolean {
  return content.kind === 'narrative'
}

/** What goes on from a figure that could not be read is as little known: no blank, with the words that stood there. */
function carriedUnread(form: Form, cells: Cells, unread: Unread = {}): Unread | undefined {
  const marks = continuationsOf(form).flatMap((continuation) => {
    const words = unread[continuation.last]
    const { id, isTotal } = cellAt(form, continuation.now)
    const isKnown = isReckoned(continuation) || typeof cells[id] === 'number' || isTotal
    return words === undefined || isKnown ? [] : [[id, words] as const]
  })
  return marks.length > 0 ? Object.fromEntries(marks) : undefined
}

/** What last year carried forward, line by line; a total only where its parts do not give it. */
function carriedOver(form: Form, last: LastYear): Cells {
  const figures = continuationsOf(form).flatMap((continuation) => {
    const value = valueAt(last.settled, continuation.last)
    const known = !isReckoned(continuation) && typeof value === 'number'
    return known ? [{ cell: cellAt(form, continuation.now), value }] : []
  })
  const parts = figures.filter(({ cell }) => !cell.isTotal)
  const cells = Object.fromEntries(parts.map(({ cell, value }) => [cell.id, value]))
  const sums = settled(form, cells)
  const totals = figures.filter(
    ({ cell, value }) => cell.isTotal && valueAt(sums, cell.id) !== value,
  )
  return { ...cells, ...Object.fromEntries(totals.map(({ cell, value }) => [cell.id, value])) }
}
