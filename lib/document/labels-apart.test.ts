import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, TableBlock } from '#lib/page/block.ts'
import { readText } from '#lib/readers/txt/read-txt.ts'
import { arbitraryCells } from '#lib/report/arbitrary-cells.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { formOf } from '#lib/report/form.ts'
import type { Report } from '#lib/report/report.ts'
import { templates } from '#templates/registry.ts'
import type { Template } from '#templates/schema.ts'
import { compose } from './compose.ts'
import { recognise } from './recognise.ts'
import { silentlyWrong } from './test-misread.ts'

/** A row of a table: the labels of groups that begin with it, its own, its values. */
interface Row {
  readonly groups: readonly string[]
  readonly label: string
  readonly values: readonly string[]
}

function rowsOf({ rows, headerRows }: TableBlock): readonly Row[] {
  return rows.slice(headerRows).map((cells) => {
    const labels = cells.flatMap(({ role, text }) => (role === 'value' ? [] : [text]))
    const values = cells.flatMap(({ role, text }) => (role === 'value' ? [text] : []))
    return { groups: labels.slice(0, -1), label: labels.at(-1) ?? '', values }
  })
}

/** Two texts as the lines of two cells side by side are read: a piece of each in turn. */
function interleaved(one: string, other: string, size: number): string {
  const pieces: string[] = []
  for (let at = 0; at < Math.max(one.length, other.length); at += size)
    pieces.push(one.slice(at, at + size), other.slice(at, at + size))
  return pieces.join('')
}

/** A text cut into lines of so many signs. */
const cut = (text: string, size: number) =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  )

/** How the labels of neighbouring rows are set, line by line; `size` is the length of a piece. */
const settings: Readonly<
  Record<string, (rows: readonly Row[], size: number) => readonly string[]>
> = {
  'one a line': (rows) => rows.flatMap(({ groups, label }) => [...groups, label]),
  'glued to each other': (rows) => [
    rows.flatMap(({ groups, label }) => [...groups, label]).join(''),
  ],
  'cut over lines': (rows, size) =>
    rows.flatMap(({ groups, label }) => [...groups, ...cut(label, size + 4)]),
  'the group run into the first': ([first, ...rows], size) => {
    const name = first?.groups.join('') || '（四）无法提供'
    const mixed = interleaved(name, first?.label ?? '', size + 1)
    return [...cut(mixed, 14), ...rows.map(({ label }) => label)]
  },
  'the group run into the first, the others cut': ([first, ...rows], size) => {
    const name = first?.groups.join('') || '（三）不予公开'
    const mixed = interleaved(name, first?.label ?? '', size + 1)
    return [...cut(mixed, 14), ...rows.flatMap(({ label }) => cut(label, 8))]
  },
  'each run into the next': (rows, size) =>
    rows.flatMap(({ label }, at) =>
      at % 2 === 1 ? [] : cut(interleaved(label, rows[at + 1]?.label ?? '', size), 16),
    ),
  'the first cut short': ([first, ...rows], size) => [
    first?.label.slice(0, size + 2) ?? '',
    ...rows.map(({ label }) => label),
  ],
  'the last cut short': (rows, size) =>
    rows.map(({ label }, at) => (at === rows.length - 1 ? label.slice(0, -size) : label)),
  'without the first': ([, ...rows]) => rows.map(({ label }) => label),
  'without the last': (rows) => rows.slice(0, -1).map(({ label }) => label),
  none: () => [],
}

/** In what order the lines of labels and the rows of values come. */
const orders: Readonly<
  Record<string, (labels: readonly string[], rows: readonly string[]) => readonly string[]>
> = {
  'before their rows': (labels, rows) => [...labels, ...rows],
  'behind their rows': (labels, rows) => [...rows, ...labels],
  'before all but the first row': ([first = '', ...rest], [row = '', ...rows]) => [
    row,
    first,
    ...rest,
    ...rows,
  ],
  'between their rows': (labels, rows) => [...rows.slice(0, 1), ...labels, ...rows.slice(1)],
  'in turn, rows first': (labels, rows) =>
    Array.from({ length: Math.max(labels.length, rows.length) }, (_, at) => [
      ...rows.slice(at, at + 1),
      ...labels.slice(at, at + 1),
    ]).flat(),
  'before fewer rows: the last is lost': (labels, rows) => [...labels, ...rows.slice(0, -1)],
  'before fewer rows: the first is lost': (labels, rows) => [...labels, ...rows.slice(1)],
}

/** How a row is written. */
const writings: Readonly<Record<string, (cells: readonly string[]) => string>> = {
  markdown: (cells) => `| ${cells.join(' | ')} |`,
  'markdown, a table each': (cells) =>
    `\n| ${cells.join(' | ')} |\n|${'---|'.repeat(cells.length)}`,
  tabs: (cells) => cells.join('\t'),
  spaces: (cells) => cells.join('   '),
}

interface Spoiling {
  readonly setting: string
  readonly order: string
  readonly writing: string
  readonly from: number
  readonly length: number
  readonly size: number
  readonly isLastInRow: boolean
}

const spoilings: fc.Arbitrary<Spoiling> = fc.record({
  setting: fc.constantFrom(...Object.keys(settings)),
  order: fc.constantFrom(...Object.keys(orders)),
  writing: fc.constantFrom(...Object.keys(writings)),
  from: fc.nat(26),
  length: fc.integer({ min: 1, max: 4 }),
  size: fc.integer({ min: 1, max: 5 }),
  isLastInRow: fc.boolean(),
})

/** Where a label and the row of another are lost, and where a row stands inside a label, nothing tells. */
const tellable = spoilings.filter(
  ({ setting, order }) =>
    !(/cut|run/.test(setting) && order.startsWith('in turn')) &&
    !(/without|short/.test(setting) && !/^(before|behind) their/.test(order)),
)

/** The table with some neighbouring rows torn from their labels. */
function spoiled(table: TableBlock, by: Spoiling): string {
  const write = writings[by.writing] ?? String
  const rows = rowsOf(table)
  const window = rows.slice(by.from, by.from + by.length)
  const whole = ({ groups, label, values }: Row) => write([...groups, label, ...values])
  const labels = settings[by.setting]?.(window, by.size) ?? []
  const values = window.map((row) => row.values)
  const last = labels.at(-1)
  const own =
    by.isLastInRow && last !== undefined && by.order === 'before their rows'
      ? [last, ...(values[0] ?? [])]
      : values[0]
  const order = orders[by.order]
  const written = [own ?? [], ...values.slice(1)].map(write)
  const isJoined = own !== values[0]
  return [
    ...table.rows.slice(0, table.headerRows).map((row) => write(row.map(({ text }) => text))),
    ...rows.slice(0, by.from).map(whole),
    '',
    ...(order?.(isJoined ? labels.slice(0, -1) : labels, written) ?? []),
    '',
    ...rows.slice(by.from + by.length).map(whole),
  ].join('\n')
}

function readBack(template: Template, report: Report, by: Spoiling) {
  const page = compose(template, report).map((block: Block) => {
    if (block.kind !== 'table') return block.text
    return `\n${block.rows.length > 9 && block.rows.at(-1)?.filter(({ role }) => role === 'value').length === 7 ? spoiled(block, by) : block.rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n')}\n`
  })
  const reading = readText(page.join('\n'))
  if (reading.kind === 'refused') throw new Error(reading.says)
  const read = recognise(reading.page)
  if (read.kind === 'refused') throw new Error(read.says)
  return read
}

describe.each(templates)('labels torn from their rows in $id', (template) => {
  test('every cell is as printed, or blank and told', () => {
    fc.assert(
      fc.property(arbitraryReport(template), tellable, (report, by) => {
        const read = readBack(template, report, by)
        expect(
          silentlyWrong(template, report.cells, { ...read, cells: read.report.cells }),
        ).toEqual([])
      }),
      { numRuns: 60, seed: 8 },
    )
  })

  test('with blanks and words no cell is read wrongly', () => {
    fc.assert(
      fc.property(
        arbitraryReport(template),
        arbitraryCells(formOf(template)),
        tellable,
        (base, cells, by) => {
          const read = readBack(template, { ...base, cells }, by)
          expect(silentlyWrong(template, cells, { ...read, cells: read.report.cells })).toEqual([])
        },
      ),
      { numRuns: 60, seed: 8 },
    )
  })
})
