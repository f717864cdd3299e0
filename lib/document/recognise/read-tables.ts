import type { ReadNote } from '#lib/page/read-page.ts'
import type { CellId } from '#lib/report/cell-id.ts'
import { parseCell } from '#lib/report/cell-text.ts'
import { cellOf, formOf } from '#lib/report/form.ts'
import type { Cells, CellValue } from '#lib/report/report.ts'
import { withoutEqualTotals } from '#lib/report/without-equal-totals.ts'
import { memberAt } from '#lib/text/member-at.ts'
import type { ChosenForm } from './choose-form.ts'
import { learnedColumns } from './columns.ts'
import { contradictedRows, type FoundRow, type Spans, textOf } from './contradictions.ts'
import { detachedRows } from './detached-rows.ts'
import { doubtfulRows } from './doubtful-rows.ts'
import type { FormLine, FormLines } from './form-lines.ts'
import { numberOf } from './label-key.ts'
import { withLabelsOfRuns } from './labels-of-runs.ts'
import { type Placed, placeRecords } from './place-records.ts'
import { type ValueTexts, valueTexts } from './place-values.ts'
import type { TableRecord } from './table-records.ts'
import { isBlankText } from './value-text.ts'
import { wrappedRows } from './wrapped-rows.ts'

/** What the tables of a page say, on one form. */
export interface ReadTables {
  readonly cells: Cells
  readonly notes: readonly ReadNote[]
  readonly placed: readonly Placed[]
  /** Numbers that belong to no line of the form. */
  readonly loose: readonly TableRecord[]
  /** The first and last page line of each table that was found. */
  readonly spans: Spans
}

/** Fills the cells of a form from the records of a page; what is missing or uncertain is blank and noted. */
export function readTables(form: ChosenForm, found: readonly TableRecord[]): ReadTables {
  const records = withLabelsOfRuns(form, found)
  const placed = placeRecords(form, records)
  const columns = learnedColumns(form, records, placed)
  const loose = looseRecords(records, placed)
  const rows = placed.map((one) => foundRow(form, records, one))
  const spans = spansOf(rows)
  const unsure = new Set([
    ...contradictedRows(rows, loose, spans),
    ...detachedRows(form.lines, records, rows),
    ...doubtfulRows(form, records, rows),
    ...wrappedRows(records, rows),
  ])
  const values = new Map<CellId, CellValue>()
  const notes: ReadNote[] = []
  for (const row of rows) {
    const { place, record, isReworded } = row
    const at = rowOf(place)
    const isUnsure = isOfOtherForm(form, record) || unsure.has(row)
    const texts = isUnsure ? undefined : valueTexts(place, record, columns.get(place.table.id))
    if (isReworded) notes.push({ kind: 'reworded', text: wordsOf(record), at })
    if (!texts) notes.push({ kind: 'unplaced', text: textOf(record), at })
    for (const [id, value] of readCells(form, row, texts)) values.set(id, value)
  }
  return {
    cells: withoutEqualTotals(formOf(form.template), withBlanks(form, values)),
    notes: [...notes, ...wordNotes(values), ...missingNotes(form, values)],
    placed,
    loose,
    spans,
  }
}

function foundRow(
  { lines }: FormLines,
  records: readonly TableRecord[],
  { line, record, isReworded }: Placed,
): FoundRow {
  const [place, found] = [memberAt(lines, line), memberAt(records, record)]
  return {
    place,
    record: found,
    isReworded: isReworded || found.shared !== undefined || hasOtherNumber(place, found),
  }
}

function wordsOf({ label, path, shared = path }: TableRecord): string {
  return label || shared
}

/** The same words under another number may be those of another line: 2.其他 and 3.其他. */
function hasOtherNumber({ label, key }: FormLine, found: TableRecord): boolean {
  const number = numberOf(found.label)
  return number > 0 && number !== numberOf(label) && !found.key.endsWith(key)
}

function spansOf(rows: readonly FoundRow[]): Spans {
  const spans = new Map<string, { first: number; last: number }>()
  for (const { place, record } of rows) {
    const { first = record.line } = spans.get(place.table.id) ?? {}
    spans.set(place.table.id, { first, last: record.line })
  }
  return spans
}

/** Whether values stand under heads that only another form has: its columns count something else. */
function isOfOtherForm({ foreign }: ChosenForm, { above }: TableRecord): boolean {
  return foreign.some((key) => above.includes(key))
}

function looseRecords(
  records: readonly TableRecord[],
  placed: readonly Placed[],
): readonly TableRecord[] {
  const used = new Set(placed.map(({ record }) => record))
  return records.filter(
    ({ values }, at) => !used.has(at) && values.some(({ text }) => !isBlankText(text)),
  )
}

function readCells(
  { template }: FormLines,
  { place, record }: FoundRow,
  texts: ValueTexts,
): readonly (readonly [CellId, CellValue])[] {
  const form = formOf(template)
  return place.cells.map((id, at) => {
    const text = texts?.[at]?.trim() ?? ''
    const { type } = cellOf(form, id)
    const inYuan = type === 'money' && isInYuan(record) && Number(text) > 0
    return [id, isBlankText(text) ? null : parseCell(inYuan ? `${text}元` : text, type)]
  })
}

/** Whether the heads of money say 元 where the form says 万元: its figures are words of their own. */
function isInYuan({ path }: TableRecord): boolean {
  return path.includes('元') && !path.includes('万元')
}

/** One note for the words of a cell; where many cells of a table say the same, one for all of them. */
function wordNotes(values: ReadonlyMap<CellId, CellValue>): ReadNote[] {
  const groups = new Map<string, ReadNote[]>()
  for (const [at, value] of values) {
    if (typeof value !== 'object' || !value) continue
    const table = tableOf(at)
    const key = `${table} ${value.text}`
    groups.set(key, [...(groups.get(key) ?? []), { kind: 'notANumber', text: value.text, at }])
  }
  return [...groups.values()].flatMap((notes) =>
    notes.length < many
      ? notes
      : notes.slice(0, 1).map((note) => ({ ...note, at: tableOf(note.at) })),
  )
}

/** As many cells with the same words are told in one note. */
const many = 3

function tableOf(id: string): string {
  return id.slice(0, id.indexOf('.'))
}

/** The address of a row: `requests.received`; of the table where a line holds several. */
function rowOf({ table, cells, key }: FormLine): string {
  return key === '' ? table.id : memberAt(cells, 0).split('.').slice(0, 2).join('.')
}

/** What was not found is blank; its totals are left to be computed. */
function withBlanks({ template }: FormLines, values: ReadonlyMap<CellId, CellValue>): Cells {
  const cells: Record<CellId, CellValue> = {}
  for (const { id, isTotal } of formOf(template).cells) {
    const value = values.get(id)
    if (value !== undefined) cells[id] = value
    else if (!isTotal) cells[id] = null
  }
  return cells
}

function missingNotes({ template }: FormLines, values: ReadonlyMap<CellId, CellValue>): ReadNote[] {
  const found = new Set([...values.keys()].map((id) => id.slice(0, id.lastIndexOf('.'))))
  return template.tables.flatMap((table): ReadNote[] => {
    const rows = Object.entries(table.rows)
    const missing = rows.filter(([row]) => !found.has(`${table.id}.${row}`))
    if (missing.length === rows.length) return [{ kind: 'tableMissing', text: '', at: table.id }]
    return missing.map(([row, { label }]) => ({
      kind: 'rowMissing',
      text: label,
      at: `${table.id}.${row}`,
    }))
  })
}
