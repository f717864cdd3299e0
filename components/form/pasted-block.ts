/** A pasted rectangle of texts; `undefined` where a span of another cell covers the place. */
export type PastedBlock = readonly (readonly (string | undefined)[])[]

/** A cell of a pasted web table. */
export interface PastedCell {
  readonly text: string
  readonly colspan: number
  readonly rowspan: number
}

/** A block is cut at these, far beyond any statutory table. */
const mostRows = 200
const mostColumns = 64
const mostCharacters = 1_000_000

const textCell = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/y

/** The block of a plain text from a spreadsheet: rows by line, columns by tab, "quoted" cells whole. */
export function blockOfText(text: string): PastedBlock {
  const source = withoutLastBreaks(text.slice(0, mostCharacters))
  const rows: string[][] = [[]]
  textCell.lastIndex = 0
  while (rows.length <= mostRows) {
    const [, cell = '', separator = ''] = textCell.exec(source) ?? []
    rows.at(-1)?.push(unquoted(cell))
    if (separator === '') break
    if (separator !== '\t') rows.push([])
  }
  return rows.slice(0, mostRows).map((row) => row.slice(0, mostColumns))
}

/** The block of a table whose cells span: each text at its first place. */
export function blockOfCells(rows: readonly (readonly PastedCell[])[]): PastedBlock {
  const used = rows.slice(0, mostRows)
  const taken = used.map(() => new Set<number>())
  return used.map((row, top) => {
    const line: (string | undefined)[] = []
    let left = 0
    for (const { text, colspan, rowspan } of row) {
      while (taken[top]?.has(left)) left++
      if (left >= mostColumns) break
      line[left] = text
      const right = Math.min(mostColumns, left + Math.max(1, colspan))
      for (const other of taken.slice(top, top + Math.max(1, rowspan))) take(other, left, right)
    }
    return Array.from(line)
  })
}

/** The blocks of a plain text that blank lines part; one where none does. */
export function partsOf(block: PastedBlock): readonly PastedBlock[] {
  const parts: (readonly (string | undefined)[])[][] = [[]]
  for (const row of block) {
    if (row.some((text) => (text ?? '').trim() !== '')) parts.at(-1)?.push(row)
    else if (parts.at(-1)?.length !== 0) parts.push([])
  }
  return parts.filter(isBlock)
}

/** Whether a block was cut because it is far larger than any statutory table. */
export function isCut(block: PastedBlock): boolean {
  return block.length >= mostRows || block.some((row) => row.length >= mostColumns)
}

/** The block with its rows as columns. */
export function transposed(block: PastedBlock): PastedBlock {
  const width = block.reduce((widest, row) => Math.max(widest, row.length), 0)
  return Array.from({ length: width }, (_, at) => block.map((row) => row[at]))
}

/** Whether there is anything to lay out: more than one cell. */
export function isBlock(block: PastedBlock): boolean {
  return block.length > 1 || (block[0]?.length ?? 0) > 1
}

function withoutLastBreaks(text: string): string {
  let end = text.length
  while (end > 0 && /[\r\n]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function unquoted(cell: string): string {
  return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"')
    ? cell.slice(1, -1).replaceAll('""', '"')
    : cell
}

function take(line: Set<number>, left: number, right: number): void {
  for (let column = left; column < right; column++) line.add(column)
}
