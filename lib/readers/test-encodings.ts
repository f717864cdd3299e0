import type { Block, TableBlock } from '#lib/page/block.ts'
import { gridWidth, placeCells } from '#lib/page/grid.ts'

/** How a table looks in texts that programs make of pages, as counted over published reports. */
export interface TextEncoding {
  readonly name: string
  readonly table: (table: TableBlock) => string
  /** Whether the rows can be told in it. */
  readonly hasRows: boolean
  /** Whether each row has as many cells as the form, blank ones among them. */
  readonly keepsBlanks?: true
}

/** The texts of each row; only the cells that start in it. */
function rowsOf(table: TableBlock): readonly (readonly string[])[] {
  return table.rows.map((row) => row.map(({ text }) => text))
}

/** The texts of each row of the full grid; what a span covers is empty. */
function gridOf(table: TableBlock): readonly (readonly string[])[] {
  const cells = placeCells(table.rows)
  const width = gridWidth(cells)
  return table.rows.map((_, top) =>
    Array.from(
      { length: width },
      (_, left) => cells.find((one) => one.top === top && one.left === left)?.cell.text ?? '',
    ),
  )
}

/** A row as Word leaves it: spans down leave an empty cell, spans across leave none. */
function wordRowsOf(table: TableBlock): readonly (readonly string[])[] {
  const cells = placeCells(table.rows)
  return table.rows.map((_, top) =>
    cells
      .filter((one) => one.top <= top && top < one.bottom)
      .sort((a, b) => a.left - b.left)
      .map((one) => (one.top === top ? one.cell.text : '')),
  )
}

const isValue = (text: string) => /^[\d./]*$/.test(text)

const lines = (rows: readonly (readonly string[])[], row: (cells: readonly string[]) => string) =>
  rows.map(row).join('\n')

function upright(label: string): string {
  return label.startsWith('三、') ? `\n\n\n\n${label}` : label
}

/** Each row between two rules, its cells cut over as many lines as the longest needs. */
function drawn(
  rows: readonly (readonly string[])[],
  { bar, rule }: { readonly bar: string; readonly rule: string },
): string {
  // Words are wrapped, numbers never: a program that draws a table makes its columns as wide as these.
  const linesOf = (cell: string) =>
    /^[\d.]+$/.test(cell) ? [cell] : (cell.match(/[^\n]{1,9}/g) ?? [''])
  const drawnRows = rows.map((cells) => {
    const wrapped = cells.map(linesOf)
    const height = Math.max(...wrapped.map(({ length }) => length))
    return Array.from({ length: height }, (_, at) => {
      const pieces = wrapped.map((pieces) => ` ${pieces[at] ?? ''} `)
      return `${bar}${pieces.join(bar)}${bar}`
    }).join('\n')
  })
  return [rule, ...drawnRows.flatMap((row) => [row, rule])].join('\n')
}

export const textEncodings: readonly TextEncoding[] = [
  {
    name: 'tab before each cell, a line each, rows parted by an empty line',
    hasRows: true,
    table: (table) =>
      `${lines(wordRowsOf(table), (cells) => `${cells.map((cell) => `\t${upright(cell)}`).join('\n')}\n`)}\n`,
  },
  {
    name: 'tabs between cells, spans empty',
    hasRows: true,
    table: (table) => lines(gridOf(table), (cells) => cells.join('\t')),
  },
  {
    name: 'tabs between cells, the group in its first row only',
    hasRows: true,
    table: (table) => lines(wordRowsOf(table), (cells) => cells.join('\t')),
  },
  {
    name: 'tabs between cells, none for spans',
    hasRows: true,
    keepsBlanks: true,
    table: (table) => lines(rowsOf(table), (cells) => cells.join('\t')),
  },
  {
    name: 'bars around cells, none for spans',
    hasRows: true,
    keepsBlanks: true,
    table: (table) => lines(rowsOf(table), (cells) => `| ${cells.join(' | ')} |`),
  },
  {
    name: 'bar behind each cell, none for spans',
    hasRows: true,
    keepsBlanks: true,
    table: (table) => lines(rowsOf(table), (cells) => cells.map((cell) => `${cell} | `).join('')),
  },
  {
    name: 'bars between cells, fillers for spans',
    hasRows: true,
    table: (table) => lines(gridOf(table), (cells) => cells.join(' | ')),
  },
  {
    name: 'drawn with lines, long labels over several of them',
    hasRows: true,
    keepsBlanks: true,
    table: (table) => drawn(rowsOf(table), { bar: '│', rule: '├──────┼───┤' }),
  },
  {
    name: 'drawn with ASCII signs, long labels over several lines',
    hasRows: true,
    keepsBlanks: true,
    table: (table) => drawn(rowsOf(table), { bar: '|', rule: '+------+---+' }),
  },
  {
    name: 'markdown',
    hasRows: true,
    table: (table) => {
      const [head = [], ...rest] = gridOf(table)
      const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
      return [row(head), `|${'---|'.repeat(head.length)}`, ...rest.map(row)].join('\n')
    },
  },
  {
    name: 'markdown in pieces, the number of a page between them',
    hasRows: true,
    table: (table) => {
      const rows = gridOf(table).map((cells) => `| ${cells.join(' | ')} |`)
      const rule = `|${'---|'.repeat(gridWidth(placeCells(table.rows)))}`
      const pieces = rows.flatMap((_, at) => (at % 3 === 0 ? [rows.slice(at, at + 3)] : []))
      return pieces.map(([head, ...rest]) => [head, rule, ...rest].join('\n')).join('\n\n- 2 -\n\n')
    },
  },
  {
    name: 'a line for each cell, a bar behind it',
    hasRows: false,
    table: (table) => lines(rowsOf(table), (cells) => cells.map((cell) => `${cell} |`).join('\n')),
  },
  {
    name: 'a bar on a line of its own behind each cell',
    hasRows: false,
    table: (table) => lines(rowsOf(table), (cells) => cells.map((cell) => `${cell}\n|`).join('\n')),
  },
  {
    name: 'a line for each cell',
    hasRows: false,
    table: (table) => lines(rowsOf(table), (cells) => cells.join('\n')),
  },
  {
    name: 'a paragraph for each cell, spaces before digits',
    hasRows: false,
    table: (table) =>
      lines(rowsOf(table), (cells) => cells.map((cell) => cell.replace(/^\d/, ' $&')).join('\n\n')),
  },
  {
    name: 'columns set with spaces',
    hasRows: true,
    table: (table) => lines(rowsOf(table), (cells) => `   ${cells.join('      ')}`),
  },
  {
    name: 'columns set with spaces, long labels around their values',
    hasRows: false,
    table: (table) =>
      lines(rowsOf(table), (cells) => {
        const values = cells.filter(isValue)
        const labels = cells.filter((cell) => !isValue(cell))
        const long = labels.at(-1) ?? ''
        if (values.length < 2 || long.length < 16) return `  ${cells.join('     ')}`
        const indent = ' '.repeat(30)
        return [
          `  ${[...labels.slice(0, -1), long.slice(0, 12)].join('     ')}`,
          `${indent}${values.join('    ')}`,
          `      ${long.slice(12)}`,
        ].join('\n')
      }),
  },
  {
    name: 'one space between values',
    hasRows: true,
    table: (table) => lines(rowsOf(table), (cells) => cells.join(' ')),
  },
]

/** A page as text with its tables in one encoding. */
export function encodedText(blocks: readonly Block[], { table }: TextEncoding): string {
  return blocks
    .map((block) => (block.kind === 'table' ? `\n${table(block)}\n` : block.text))
    .join('\n')
}
