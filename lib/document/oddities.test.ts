import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, TableBlock, TableCell } from '#lib/page/block.ts'
import { placeCells } from '#lib/page/grid.ts'
import type { ReadNote } from '#lib/page/read-page.ts'
import { arbitraryCells } from '#lib/report/arbitrary-cells.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { formOf } from '#lib/report/form.ts'
import type { Report } from '#lib/report/report.ts'
import { simplified } from '#lib/text/simplified.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { templates } from '#templates/registry.ts'
import type { Template } from '#templates/schema.ts'
import { compose } from './compose.ts'
import { recognise } from './recognise.ts'
import { counted, silentlyWrong } from './test-misread.ts'

type Rows = readonly (readonly TableCell[])[]

/** A way in which programs and people spoil a table; `keeps` – nothing is lost by it in a filled report. */
interface Oddity {
  readonly name: string
  readonly keeps: boolean
  readonly spoil: (table: TableBlock) => readonly Block[]
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const tableOf = (rows: Rows): TableBlock => ({ kind: 'table', widths: [1], headerRows: 0, rows })
const bare = ({ text, colspan, rowspan }: TableCell): TableCell => ({
  text,
  ...(colspan && { colspan }),
  ...(rowspan && { rowspan }),
})

/** Each text changed, spans kept. */
const texts = (change: (text: string) => string) => (table: TableBlock) => [
  tableOf(table.rows.map((row) => row.map((cell) => ({ ...bare(cell), text: change(cell.text) })))),
]

const isLabel = (text: string) => /[一-龥]{2}/.test(text)
const labels = (change: (text: string) => string) =>
  texts((text) => (isLabel(text) ? change(text) : text))

/** The full grid without spans; what they cover is an empty cell. */
const filled = (table: TableBlock): Rows => {
  const cells = placeCells(table.rows)
  const width = Math.max(...cells.map(({ right }) => right))
  return table.rows.map((_, top) =>
    Array.from({ length: width }, (_, left) => ({
      text: cells.find((one) => one.top === top && one.left === left)?.cell.text ?? '',
    })),
  )
}

const withoutSpans = (table: TableBlock): Rows =>
  table.rows.map((row) => row.map(({ text }) => ({ text })))

const halves = (table: TableBlock, header: number): readonly Block[] => {
  const middle = Math.ceil(table.rows.length / 2)
  const rows = table.rows.map((row) => row.map(({ rowspan: _, ...cell }) => bare(cell)))
  return [
    tableOf(rows.slice(0, middle)),
    paragraph('— 3 —'),
    tableOf([...rows.slice(0, header), ...rows.slice(middle)]),
  ]
}

const oddities: readonly Oddity[] = [
  {
    name: 'in traditional script',
    keeps: true,
    spoil: labels((text) =>
      [
        ...'開請數報總處結轉繼續辦屬規許罰業費單萬內務類過執詢項關無現沒製補後確復舉訴訟繳納維糾審經議條廢間組織構機會護權應於發',
      ].reduce((printed, sign) => printed.replaceAll(simplified(sign), sign), text),
    ),
  },
  {
    name: 'as composed',
    keeps: true,
    spoil: (table) => [tableOf(table.rows.map((row) => row.map(bare)))],
  },
  {
    name: 'labels cut by line breaks',
    keeps: true,
    spoil: labels((text) => text.replace(/(.{2})/g, '$1\n')),
  },
  {
    name: 'a space between all characters',
    keeps: true,
    spoil: labels((text) => [...text].join(' ')),
  },
  {
    name: 'half-width brackets and numbers with a full-width stop',
    keeps: true,
    spoil: labels((text) =>
      text
        .replaceAll('（', '(')
        .replaceAll('）', ')')
        .replace(/^(\d)\./, '$1．'),
    ),
  },
  {
    name: 'numbers with a comma',
    keeps: true,
    spoil: labels((text) => text.replace(/^(\d)\./, '$1、')),
  },
  {
    name: 'no numbers before labels',
    keeps: true,
    spoil: labels((text) => text.replace(/^\d\./, '')),
  },
  {
    name: 'full-width digits',
    keeps: true,
    spoil: texts((text) =>
      isLabel(text)
        ? text
        : text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ),
  },
  {
    name: 'spaces and line breaks around digits',
    keeps: true,
    spoil: texts((text) => (/^\d+$/.test(text) ? ` \n${text} ` : text)),
  },
  {
    name: 'spans lost, blanks in their place',
    keeps: true,
    spoil: (table) => [tableOf(filled(table))],
  },
  {
    name: 'spans lost, nothing in their place',
    keeps: true,
    spoil: (table) => [tableOf(withoutSpans(table))],
  },
  {
    name: 'spans down lost',
    keeps: true,
    spoil: (table) => [
      tableOf(table.rows.map((row) => row.map(({ rowspan: _, ...cell }) => bare(cell)))),
    ],
  },
  {
    name: 'spans across lost',
    keeps: true,
    spoil: (table) => [
      tableOf(table.rows.map((row) => row.map(({ colspan: _, ...cell }) => bare(cell)))),
    ],
  },
  {
    name: 'a blank column at the end',
    keeps: true,
    spoil: (table) => [tableOf(table.rows.map((row) => [...row.map(bare), { text: '' }]))],
  },
  { name: 'over two pages', keeps: true, spoil: (table) => halves(table, 0) },
  {
    name: 'over two pages, the header again',
    keeps: true,
    spoil: (table) => halves(table, table.headerRows),
  },
  {
    name: 'each row a table',
    keeps: true,
    spoil: (table) => table.rows.map((row) => tableOf([row.map(bare)])),
  },
  {
    name: 'each cell a paragraph',
    keeps: true,
    spoil: (table) => table.rows.flat().map(({ text }) => paragraph(text)),
  },
  {
    name: 'each row a paragraph, tabs between',
    keeps: true,
    spoil: (table) => table.rows.map((row) => paragraph(row.map(({ text }) => text).join('\t'))),
  },
  {
    name: 'each row a paragraph, bars between',
    keeps: true,
    spoil: (table) =>
      table.rows.map((row) => paragraph(`| ${row.map(({ text }) => text).join(' | ')} |`)),
  },
  {
    name: 'each row a paragraph, spaces between',
    keeps: true,
    spoil: (table) => table.rows.map((row) => paragraph(row.map(({ text }) => text).join('   '))),
  },
  {
    name: 'header set upright',
    keeps: true,
    spoil: (table) => {
      const isHead = (row: readonly TableCell[]) => row.every(({ role }) => role === 'label')
      return table.rows.map((row) =>
        isHead(row) && table.headerRows > 0
          ? tableOf(
              Array.from({ length: Math.max(...row.map(({ text }) => text.length)) }, (_, at) =>
                row.map(({ text }) => ({ text: text.charAt(at) })),
              ),
            )
          : tableOf([row.map(bare)]),
      )
    },
  },
  {
    name: 'a row gone',
    keeps: false,
    spoil: (table) => [
      tableOf(
        table.rows
          .filter((_, at) => at !== table.rows.length - 2)
          .map((row) => row.map(({ rowspan: _, ...cell }) => bare(cell))),
      ),
    ],
  },
  {
    name: 'a row twice',
    keeps: false,
    spoil: (table) => [
      tableOf(
        [
          ...table.rows,
          ...table.rows.slice(-2).map((row) =>
            row.map((cell) => ({
              ...bare(cell),
              text: /^\d+$/.test(cell.text) ? '7' : cell.text,
            })),
          ),
        ].map((row) => row.map(bare)),
      ),
    ],
  },
  {
    name: 'a foreign row',
    keeps: true,
    spoil: (table) => [
      tableOf([
        ...table.rows.map((row) => row.map(bare)),
        [{ text: '其他情况说明' }, ...Array.from({ length: 7 }, () => ({ text: '9' }))],
      ]),
    ],
  },
  {
    name: 'a foreign column',
    keeps: false,
    spoil: (table) => [
      tableOf(
        table.rows.map((row) => [
          ...row.map(bare),
          { text: isLabel(row.at(-1)?.text ?? '') ? '备注' : '1' },
        ]),
      ),
    ],
  },
  { name: 'the table is a picture', keeps: false, spoil: () => [] },
]

function spoiled(template: Template, report: Report, { spoil }: Oddity): readonly Block[] {
  return compose(template, report).flatMap((block) =>
    block.kind === 'table' ? spoil(block) : [block],
  )
}

function readBack(template: Template, report: Report, oddity: Oddity) {
  const read = recognise({ blocks: spoiled(template, report, oddity), notes: [] })
  if (read.kind === 'refused') throw new Error(read.says)
  return { cells: read.report.cells, notes: read.notes as readonly ReadNote[], read }
}

describe.each(templates)('tables of $id', (template) => {
  describe.each(oddities)('$name', (oddity) => {
    test('a filled report is read whole, or what is lost is told', () => {
      fc.assert(
        fc.property(arbitraryReport(template), (report) => {
          const { cells, notes, read } = readBack(template, report, oddity)
          expect(silentlyWrong(template, report.cells, { cells, notes })).toEqual([])
          if (!oddity.keeps) return
          expect(read.template.id).toBe(template.id)
          const all = formOf(template).cells.length
          expect(counted(template, report.cells, cells)).toEqual({ right: all, of: all })
        }),
        { numRuns: 5 },
      )
    })

    test('blanks and words come out as they stand, or are told', () => {
      fc.assert(
        fc.property(arbitraryReport(template), arbitraryCells(formOf(template)), (base, cells) => {
          const { cells: read, notes } = readBack(template, { ...base, cells }, oddity)
          expect(silentlyWrong(template, cells, { cells: read, notes })).toEqual([])
        }),
        { numRuns: 8 },
      )
    })
  })
})

test('the last template is the one in force', () => {
  expect(templates.at(-1)).toBe(annualReport2021)
})
