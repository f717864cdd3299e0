import type { ReadNote } from '#lib/page/read-page.ts'
import type { CellId } from '#lib/report/cell-id.ts'
import { formOf } from '#lib/report/form.ts'
import type { Cells, Unread } from '#lib/report/report.ts'
import type { Template } from '#templates/schema.ts'

/**
 * The cells that reading left empty, each with the words that stand there in the file; '' where nothing was
 * found. What we could not read is not blank.
 */
export function unreadCells(
  template: Template,
  cells: Cells,
  notes: readonly ReadNote[],
): Unread | undefined {
  const unread: Record<CellId, string> = {}
  for (const { at, words } of unreadPlaces(template, notes))
    for (const id of emptyCells(template, cells, at)) unread[id] ||= words
  return Object.keys(unread).length > 0 ? unread : undefined
}

interface Place {
  /** The address of a row or of a table. */
  readonly at: string
  readonly words: string
}

/** Rows first: their words are their own, those beside a table may be anybody's. */
function unreadPlaces(template: Template, notes: readonly ReadNote[]): readonly Place[] {
  const rows = notes.filter(({ kind, at }) => kind === 'unplaced' && at.includes('.'))
  const loose = notes.flatMap(({ kind, text, at }): Place[] => {
    const table = tableAt(template, at)
    return kind === 'unplaced' && table !== undefined && holdsRow(template, table, text)
      ? [{ at: table, words: short(text) }]
      : []
  })
  const missing = notes.filter(({ kind }) => kind === 'rowMissing' || kind === 'tableMissing')
  return [
    ...rows.map(({ at, text }) => ({ at, words: short(text) })),
    ...loose,
    ...missing.map(({ at }) => ({ at, words: '' })),
  ]
}

/** A table by its own name or that of its part. */
function tableAt({ parts, tables }: Template, at: string): string | undefined {
  const content = parts.find(({ id }) => id === at)?.content
  const table = content?.kind === 'table' ? content.table : at
  return tables.find(({ id }) => id === table)?.id
}

/**
 * Whether numbers stand by themselves in a text that can be those of a row. A remark below a table has none, or
 * one; a single one is a row only where a row of the table has one cell.
 */
function holdsRow(template: Template, table: string, text: string): boolean {
  const figures = text
    .split(/\s/)
    .filter((word) => /^(?:[\d,.]+|[〇零一二两三四五六七八九十百千]+件?)$/.test(word))
  if (figures.length !== 1) return figures.length > 1
  return !/^[（(]?(?:备?注|说明)/.test(text.trim()) && hasRowOfOne(template, table)
}

function hasRowOfOne(template: Template, table: string): boolean {
  const rows = new Map<string, number>()
  for (const cell of formOf(template).cells)
    if (cell.table.id === table) rows.set(cell.row, (rows.get(cell.row) ?? 0) + 1)
  return [...rows.values()].includes(1)
}

function emptyCells(template: Template, cells: Cells, at: string): readonly CellId[] {
  const own = formOf(template).cells.filter(
    ({ id, table, isTotal }) =>
      (table.id === at || id.startsWith(`${at}.`)) &&
      (cells[id] === null || (cells[id] === undefined && !isTotal)),
  )
  return own.map(({ id }) => id)
}

/** As much of the words as a note keeps. */
const longest = 200

function short(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longest)
}
