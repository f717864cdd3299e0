import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, TableBlock, TableCell } from '#lib/page/block.ts'
import { gridWidth, placeCells } from '#lib/page/grid.ts'
import { readText } from '#lib/readers/txt/read-txt.ts'
import { arbitraryCells } from '#lib/report/arbitrary-cells.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { formOf } from '#lib/report/form.ts'
import type { Report } from '#lib/report/report.ts'
import { templates } from '#templates/registry.ts'
import type { Template } from '#templates/schema.ts'
import { compose } from './compose.ts'
import { recognise } from './recognise.ts'
import { counted, silentlyWrong } from './test-misread.ts'

type Rows = readonly (readonly TableCell[])[]

/** What a program made of a whole page; `keeps` – no number is lost by it in a filled report. */
interface Conversion {
  readonly name: string
  readonly keeps: boolean
  readonly page: (blocks: readonly Block[]) => string
}

const isValue = ({ role }: TableCell) => role === 'value'
const textsOf = (row: readonly TableCell[]) => row.map(({ text }) => text)
const barred = (texts: readonly string[]) => `| ${texts.join(' | ')} |`
const groupsOf = <T>(all: readonly T[], size: number) =>
  all.flatMap((_, at) => (at % size === 0 ? [all.slice(at, at + size)] : []))

/** The full grid without spans; what they cover is an empty cell. */
function gridOf(table: TableBlock): Rows {
  const placed = placeCells(table.rows)
  return table.rows.map((_, top) =>
    Array.from(
      { length: gridWidth(placed) },
      (_, left) => placed.find((one) => one.top === top && one.left === left)?.cell ?? { text: '' },
    ),
  )
}

/** A table of markdown, its first row as its head. */
function markdown(rows: readonly (readonly string[])[]): string {
  const [head = '', ...rest] = rows.map(barred)
  return [head, `|${'---|'.repeat(rows[0]?.length ?? 0)}`, ...rest].join('\n')
}

/** Every row of labels a column of single signs. */
function upright(rows: Rows): string {
  return rows
    .map((row) => {
      const height = Math.max(...row.map(({ text }) => text.length))
      const line = (at: number) => row.map(({ text }) => text.charAt(at)).join(' ')
      return Array.from({ length: height }, (_, at) => line(at)).join('\n')
    })
    .join('\n')
}

const withTables = (table: (table: TableBlock) => string) => (blocks: readonly Block[]) =>
  blocks.map((one) => (one.kind === 'table' ? `\n${table(one)}\n` : one.text)).join('\n\n')

const inFragments = (fragment: (rows: Rows) => string) =>
  withTables((table) => groupsOf(gridOf(table), 3).map(fragment).join('\n\n'))

const inPages = (row: (row: readonly TableCell[]) => string) =>
  withTables(({ rows, headerRows }) =>
    [
      upright(rows.slice(0, headerRows)),
      groupsOf(rows.slice(headerRows).map(row), 7)
        .map((page) => page.join('\n'))
        .join('\n\n- 3 -\n\n'),
    ].join('\n'),
  )

const valuesFirst = (row: (values: readonly string[], labels: readonly string[]) => string) =>
  withTables(({ rows }) =>
    rows
      .map((cells) => {
        const values = textsOf(cells.filter(isValue))
        return row(values, textsOf(cells.filter((cell) => !isValue(cell) && cell.text !== '')))
      })
      .join('\n'),
  )

/** Texts one behind another, headings among them, up to the next table. */
const runTogether =
  (table: (table: TableBlock) => string, text: (text: string) => string) =>
  (blocks: readonly Block[]) => {
    const pieces: string[] = []
    let run = ''
    const endRun = () => {
      if (run !== '') pieces.push(text(run))
      run = ''
    }
    for (const block of blocks) {
      const isAlone = block.kind === 'title' || ('role' in block && block.role !== undefined)
      if (block.kind === 'table' || isAlone) endRun()
      if (block.kind === 'table') pieces.push(table(block))
      else if (isAlone) pieces.push(text(block.text))
      else run += block.text
    }
    endRun()
    return pieces.join('\n')
  }

const conversions: readonly Conversion[] = [
  {
    name: 'fragments of markdown, labels and values in tables of their own',
    keeps: false,
    page: inFragments((rows) => {
      const labels = rows.map((row) => textsOf(row.filter((cell) => !isValue(cell))))
      const values = rows.map((row) => textsOf(row.filter(isValue)))
      return [labels, values.filter((row) => row.length > 0)]
        .filter((table) => table.length > 0)
        .map(markdown)
        .join('\n\n')
    }),
  },
  {
    name: 'fragments of markdown, labels in lines before their values',
    keeps: false,
    page: inFragments((rows) => {
      const labels = textsOf(rows.flat().filter((cell) => !isValue(cell) && cell.text !== ''))
      const values = rows.map((row) => textsOf(row.filter(isValue))).filter(({ length }) => length)
      return [...labels, ...(values.length > 0 ? ['', markdown(values)] : [])].join('\n')
    }),
  },
  {
    name: 'fragments of markdown, the first value of each on a line below',
    keeps: false,
    page: inFragments((rows) => {
      const stray = rows.flat().find(isValue)
      const texts = rows.map((row) => row.map((cell) => (cell === stray ? '' : cell.text)))
      return `${markdown(texts)}\n\n${stray?.text ?? ''}`
    }),
  },
  {
    name: 'fragments of markdown, the last value of each on a line below and its cell gone',
    keeps: false,
    page: inFragments((rows) => {
      const stray = rows.flat().filter(isValue).at(-1)
      return `${markdown(rows.map((row) => textsOf(row.filter((cell) => cell !== stray))))}\n\n${stray?.text ?? ''}`
    }),
  },
  {
    name: 'fragments of markdown, each row the head of one',
    keeps: true,
    page: withTables((table) =>
      gridOf(table)
        .map((row) => markdown([textsOf(row)]))
        .join('\n\n'),
    ),
  },
  {
    name: 'pages of a flip-book, heads upright',
    keeps: true,
    page: inPages((row) => textsOf(row).join(' ')),
  },
  {
    name: 'pages of a flip-book, heads upright, a cell a line',
    keeps: true,
    page: inPages((row) => textsOf(row).join('\n')),
  },
  {
    name: 'values in a line above their label',
    keeps: false,
    page: valuesFirst((values, labels) => `${values.join(' ')}\n${labels.join('\n')}`),
  },
  {
    name: 'values before their label, a cell a line',
    keeps: false,
    page: valuesFirst((values, labels) => [...values, ...labels].join('\n')),
  },
  {
    name: 'values before their label in its row',
    keeps: false,
    page: valuesFirst((values, labels) => [...values, ...labels].join('\t')),
  },
  {
    name: 'values before their label, parted by spaces',
    keeps: false,
    page: valuesFirst((values, labels) => [...values, ...labels].join(' ')),
  },
  {
    name: 'one layout table, a row for each text',
    keeps: true,
    page: (blocks) =>
      blocks
        .map((one) =>
          one.kind === 'table'
            ? one.rows.map((row) => barred(textsOf(row))).join('\n')
            : `| | ${one.text} | |`,
        )
        .join('\n'),
  },
  {
    name: 'one layout table on one line',
    keeps: true,
    page: (blocks) =>
      barred(
        blocks.map((one) =>
          one.kind === 'table' ? textsOf(one.rows.flat()).join(' | ') : one.text,
        ),
      ),
  },
  {
    name: 'one layout table, headings inside its texts',
    keeps: true,
    page: runTogether(
      ({ rows }) => rows.map((row) => barred(textsOf(row))).join('\n'),
      (text) => barred([text]),
    ),
  },
  {
    name: 'headings inside the texts',
    keeps: true,
    page: runTogether(
      ({ rows }) => rows.map((row) => textsOf(row).join('\t')).join('\n'),
      (text) => text,
    ),
  },
]

function readBack(template: Template, report: Report, { page }: Conversion) {
  const reading = readText(page(compose(template, report)))
  if (reading.kind === 'refused') throw new Error(reading.says)
  const read = recognise(reading.page)
  if (read.kind === 'refused') throw new Error(read.says)
  return read
}

/** The narratives without their line breaks, which a conversion may lose. */
function wordsOf({ narratives }: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(narratives).map(([id, text]) => [id, text.replace(/\s/g, '')]),
  )
}

describe.each(templates)('a page of $id', (template) => {
  describe.each(conversions)('as $name', (conversion) => {
    test('is read, and what is lost is told', () => {
      fc.assert(
        fc.property(arbitraryReport(template), (report) => {
          const read = readBack(template, report, conversion)
          const { cells } = read.report
          expect(read.template.id).toBe(template.id)
          expect(silentlyWrong(template, report.cells, { ...read, cells })).toEqual([])
          expect(wordsOf(read.report)).toMatchObject(wordsOf(report))
          const all = formOf(template).cells.length
          if (conversion.keeps) expect(counted(template, report.cells, cells).right).toBe(all)
        }),
        { numRuns: 5 },
      )
    })

    test('with blanks and words no cell is read wrongly', () => {
      fc.assert(
        fc.property(arbitraryReport(template), arbitraryCells(formOf(template)), (base, cells) => {
          const read = readBack(template, { ...base, cells }, conversion)
          expect(silentlyWrong(template, cells, { ...read, cells: read.report.cells })).toEqual([])
        }),
        { numRuns: 10 },
      )
    })
  })
})
