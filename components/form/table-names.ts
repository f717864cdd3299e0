import { charactersInOrder, labelKey, stemKey } from '#lib/document/recognise/label-key.ts'
import type { TableBlock } from '#lib/page/block.ts'
import { labelledCells } from '#lib/page/table-labels.ts'
import type { Cell, Form } from '#lib/report/form.ts'
import type { Line, Table } from '#templates/schema.ts'
import { looksLikeValue } from './pasted-value.ts'

/** The line of a table that a pasted label names, and whether it is written as the form prints it. */
export interface Named {
  readonly line: string
  readonly isExact: boolean
}

type Side = 'rows' | 'columns'

/** The labels of a table as pasted ones are looked up among them. */
export interface TableNames {
  readonly rows: readonly NamedLine[]
  readonly columns: readonly NamedLine[]
  /** Keys of all that the table prints, with and without their numbers. */
  readonly known: ReadonlySet<string>
  /** The value cells by row, in printed order. */
  readonly cells: ReadonlyMap<string, readonly Cell[]>
  /** Whether values of several rows stand side by side, each under the label of its row. */
  readonly hasRowsAbove: boolean
  /** The units of its cells. */
  readonly units: ReadonlySet<string>
  /** What was looked up before: the rows of a block are asked about many times. */
  readonly found: Readonly<Record<Side, Map<string, Named | undefined>>>
}

/** A row or a column with the keys it answers to. */
interface NamedLine {
  readonly id: string
  readonly short: string
  readonly exact: readonly string[]
  readonly stems: readonly string[]
  /** The labels it is printed under. */
  readonly path: ReadonlySet<string>
}

/** A text longer than this is no label. */
const longestLabel = 80

/** The names of a table, from its template and its printed grid. */
export function tableNames(form: Form, printed: TableBlock): TableNames {
  const own = form.cells.filter(({ table }) => table.id === printed.ref)
  const table = own[0]?.table
  const labelled = labelledCells(printed)
  const labels = labelled.flatMap((one) => [...one.row, ...one.column, ...one.corner])
  const cells = new Map<string, Cell[]>()
  for (const cell of own) cells.set(cell.row, [...(cells.get(cell.row) ?? []), cell])
  const pathOf = (side: 'row' | 'column', id: string) => {
    const ids = new Set(own.filter((cell) => cell[side] === id).map((cell) => String(cell.id)))
    const found = labelled.filter(({ cell }) => ids.has(cell.ref ?? ''))
    return new Set(found.flatMap((one) => one[side]).flatMap(keysOf))
  }
  return {
    rows: table ? linesOf(table, 'rows', (id) => pathOf('row', id)) : [],
    columns: table ? linesOf(table, 'columns', (id) => pathOf('column', id)) : [],
    known: new Set(labels.flatMap(keysOf)),
    cells,
    hasRowsAbove: (table?.grid ?? []).some(
      (row) => new Set(row.flatMap((cell) => ('cell' in cell ? [cell.cell[0]] : []))).size > 1,
    ),
    units: new Set(['件', ...own.map(({ unit }) => unit)]),
    found: { rows: new Map(), columns: new Map() },
  }
}

/** Whether the table prints this text somewhere, with or without its number. */
export function isPrinted({ known }: TableNames, text: string): boolean {
  return text !== '' && text.length <= longestLabel && keysOf(text).some((key) => known.has(key))
}

/** The line that a pasted label names on its own. */
export function namedBy(names: TableNames, side: Side, text: string): Named | undefined {
  if (text === '') return undefined
  const known = names.found[side]
  if (known.has(text)) return known.get(text)
  const named = namedUnder({ names, side }, text, [])
  known.set(text, named)
  return named
}

/**
 * The line that a pasted label names: as printed, by its short name, without its number, or by
 * characters of it that only one label has in this order. `beside` are the labels it stands under,
 * which tell lines of one name apart.
 */
export function namedUnder(
  { names, side }: { readonly names: TableNames; readonly side: Side },
  text: string,
  beside: readonly string[],
): Named | undefined {
  const key = text.length > longestLabel ? '' : labelKey(text)
  if (key === '' || /^\d+$/.test(key) || looksLikeValue(text)) return undefined
  const lines = names[side]
  const exact = only(
    lines.filter((line) => line.exact.includes(key)),
    beside,
  )
  if (exact) return { line: exact.id, isExact: true }
  const stems = [stemKey(text), summed(stemKey(text))]
  const bare = only(
    lines.filter((line) => stems.some((stem) => line.stems.includes(stem))),
    beside,
  )
  if (bare) return { line: bare.id, isExact: false }
  if (isPrinted(names, text)) return undefined
  const like = only(
    lines.filter((line) => isLike(stemKey(text), line)),
    beside,
  )
  const others = [...names.known].filter((other) => isWithin(stemKey(text), other))
  return like && others.every((other) => isOf(like, other))
    ? { line: like.id, isExact: false }
    : undefined
}

function linesOf(
  table: Table,
  side: 'rows' | 'columns',
  pathOf: (id: string) => ReadonlySet<string>,
): readonly NamedLine[] {
  return Object.entries<Line>(table[side]).map(([id, { label, short }]) => ({
    id,
    short,
    exact: [labelKey(label), labelKey(short)],
    stems: [stemKey(label), summed(stemKey(label))],
    path: pathOf(id),
  }))
}

/** 合计 and 共计 are other words for 总计. */
function summed(key: string): string {
  return key.replace(/合计|共计/, '总计')
}

function keysOf(label: string): readonly string[] {
  return [labelKey(label), stemKey(label)].filter((key) => key !== '')
}

/** The one line, or the one of several that is printed under a label beside it. */
function only(lines: readonly NamedLine[], beside: readonly string[]): NamedLine | undefined {
  if (lines.length < 2) return lines[0]
  const keys = beside.flatMap(keysOf)
  const under = lines.filter(({ path }) => keys.some((key) => path.has(key)))
  return under.length === 1 ? under[0] : undefined
}

function isLike(key: string, { exact, stems }: NamedLine): boolean {
  return [...exact, ...stems].some((own) => isWithin(key, own))
}

function isOf({ exact, stems }: NamedLine, key: string): boolean {
  return exact.includes(key) || stems.includes(key)
}

/** More characters around a label than this are a sentence about it. */
const mostAround = 6

/** Whether a key is a shorter way to write a label, or the label with a little around it. */
function isWithin(key: string, own: string): boolean {
  if (key.length < 2 || own.length < 2) return false
  if (key.length <= own.length)
    return own.includes(key.charAt(0)) && charactersInOrder(key, own) === key.length
  return key.length <= own.length + mostAround && key.includes(own)
}
