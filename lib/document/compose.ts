import type { Block, TableBlock, TableCell } from '#lib/page/block.ts'
import { cellId } from '#lib/report/cell-id.ts'
import { printCell } from '#lib/report/cell-text.ts'
import { cellOf, formOf } from '#lib/report/form.ts'
import { headingOf, preambleOf, titleOf } from '#lib/report/phrase.ts'
import type { Report } from '#lib/report/report.ts'
import { type Settled, settled, valueAt } from '#lib/report/settled.ts'
import { printedDate } from '#lib/text/date.ts'
import type { GridCell, Table, Template } from '#templates/schema.ts'
import { gridLabel } from './grid-label.ts'

/** The whole report as one page: what the preview, Word, TXT and HTML all print. */
export function compose(template: Template, report: Report): readonly Block[] {
  const cells = settled(formOf(template), report.cells)
  const blocks: Block[] = [
    { kind: 'title', text: oneLine(titleOf(template, report)), ref: 'title' },
  ]
  blocks.push(...narrativeBlocks('preamble', preambleOf(template, report)))
  for (const part of template.parts) {
    blocks.push({ kind: 'heading', level: 1, text: headingOf(part), ref: part.id })
    if (part.content.kind === 'narrative')
      blocks.push(...narrativeBlocks(part.id, report.narratives[part.id] ?? ''))
    else blocks.push(...tableBlocks(template, part.content.table, cells))
  }
  return [...blocks, ...signatureBlocks(report)]
}

/** The printed grid of a statutory table; without values, the empty form. */
export function tableBlock(table: Table, cells?: Settled): TableBlock {
  return {
    kind: 'table',
    widths: table.widths,
    headerRows: table.headerRows,
    ref: table.id,
    rows: table.grid.map((row) => row.map((cell) => tableCell(table, cell, cells))),
  }
}

function tableBlocks(template: Template, id: string, cells: Settled): Block[] {
  return template.tables.filter((table) => table.id === id).map((table) => tableBlock(table, cells))
}

function tableCell(table: Table, cell: GridCell, cells: Settled | undefined): TableCell {
  const { colspan, rowspan } = cell
  const span = { ...(colspan && { colspan }), ...(rowspan && { rowspan }) }
  if (!('cell' in cell)) return { ...span, role: 'label', text: gridLabel(table, cell) }
  const ref = cellId(table.id, ...cell.cell)
  return { ...span, role: 'value', ref, text: cells ? printedValue(cells, ref) : '' }
}

function printedValue(cells: Settled, ref: string): string {
  return printCell(valueAt(cells, ref), cellOf(cells.form, ref).type)
}

const subheading = /^（[一二三四五六七八九十]+）/

/** A head is no longer than this: it fits one line. */
const longestHead = 24

/** One block a line: （一）… alone is a head, （一）…。 before more text runs in with it. */
function narrativeBlocks(part: string, text: string): Block[] {
  return text.split('\n').flatMap((line, index): Block[] => {
    const trimmed = oneLine(line)
    const ref = `${part}:${index}`
    if (trimmed === '') return []
    const head = headLength(trimmed)
    if (head === trimmed.length) return [{ kind: 'heading', level: 2, text: trimmed, ref }]
    return [{ kind: 'paragraph', text: trimmed, ref, ...(head > 0 && { lead: head }) }]
  })
}

/** How many characters at the start of a line are a head: up to its first mark, a 。 or ： that ends it. */
function headLength(line: string): number {
  if (!subheading.test(line)) return 0
  const mark = line.search(/[。：；，！？]/)
  const length = mark < 0 ? line.length : mark + 1
  const ends = mark < 0 || line[mark] === '。' || line[mark] === '：'
  return ends && length <= longestHead ? length : 0
}

function signatureBlocks({ signature }: Report): Block[] {
  if (!signature) return []
  const lines = [
    { role: 'signature', text: oneLine(signature.name) },
    { role: 'date', text: printedDate(signature.date) },
  ] as const
  return lines
    .filter(({ text }) => text !== '')
    .map((line) => ({ kind: 'paragraph', ref: 'signature', ...line }))
}

/** Tabs and line breaks as spaces, none at the ends. */
function oneLine(text: string): string {
  return text.replace(/[\t\r\n\v\f]+/g, ' ').trim()
}
