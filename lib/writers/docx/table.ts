import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type ITableRowPropertiesOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { TableBlock } from '#lib/page/block.ts'
import { gaps } from '#lib/page/strips.ts'
import { type CellLayout, cellMargin, type TableLayout } from '#lib/page/table-layout.ts'
import { styleIds } from './styles.ts'
import { legal } from './xml.ts'

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }

/** How changes are tracked in a table: the words of a cell, and how its rows came or went. */
export interface TrackedTable {
  runsOf(cell: CellLayout): readonly ParagraphChild[]
  rowMark(): ITableRowPropertiesOptions
}

interface Setting {
  readonly startsPage: boolean
  readonly tracked?: TrackedTable
}

/** A table set exactly as laid out, and the small gap below it. */
export function tableParts(
  block: TableBlock,
  layout: TableLayout,
  { startsPage, tracked }: Setting,
): readonly (Table | Paragraph)[] {
  const table = new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: sum(layout.columns), type: WidthType.DXA },
    columnWidths: [...layout.columns],
    margins: {
      left: cellMargin.side,
      right: cellMargin.side,
      top: 0,
      bottom: 0,
      marginUnitType: WidthType.DXA,
    },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: layout.rows.map((height, row) =>
      tableRow({ block, layout, startsPage, ...(tracked && { tracked }) }, row, height),
    ),
  })
  return [table, gap()]
}

interface Source extends Setting {
  readonly block: TableBlock
  readonly layout: TableLayout
}

function tableRow(source: Source, row: number, height: number): TableRow {
  const { block, layout, startsPage, tracked } = source
  const cells = layout.cells.filter(({ top }) => top === row)
  return new TableRow({
    cantSplit: true,
    ...(row < block.headerRows && { tableHeader: true }),
    // Tracked, a cell holds the old words and the new.
    height: { value: height, rule: tracked ? HeightRule.ATLEAST : HeightRule.EXACT },
    ...tracked?.rowMark(),
    children: cells.map((cell, at) => tableCell(cell, source, startsPage && row === 0 && at === 0)),
  })
}

function tableCell(place: CellLayout, { layout, tracked }: Source, startsPage: boolean): TableCell {
  const { cell, left, right, top, bottom, align, size } = place
  const paragraph = new Paragraph({
    style: styleIds.tableText,
    alignment: align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER,
    spacing: { line: layout.density.pitch, lineRule: 'exact' },
    ...(startsPage && { pageBreakBefore: true }),
    children: tracked?.runsOf(place) ?? (cell.text === '' ? [] : [cellRun(cell.text, size)]),
  })
  return new TableCell({
    columnSpan: right - left,
    rowSpan: bottom - top,
    width: { size: sum(layout.columns.slice(left, right)), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [paragraph],
  })
}

/** The size in twips; Word counts half points. */
function cellRun(text: string, size: number): TextRun {
  return new TextRun({ text: legal(text), size: size / 10, font: { hint: 'eastAsia' } })
}

function gap(): Paragraph {
  return new Paragraph({
    style: styleIds.tableText,
    spacing: { line: gaps.afterTable, lineRule: 'exact' },
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
