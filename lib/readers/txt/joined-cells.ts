import { headingLevelOf, isSentence } from '../page-line.ts'
import { type TextLine, textLine } from './text-line.ts'
import { unframed } from './unframed.ts'

/** So many lines of one cell make a text in which tables have one cell a line. */
const fewest = 4

/**
 * Texts in which each cell has a line of its own, marked by a tab before it or a bar behind it: gathers what belongs to
 * one cell, then the cells of one row where empty lines part the rows.
 */
export function joinedCells(lines: readonly string[]): readonly TextLine[] {
  const told = unframed(barsToTheirLine(lines).map(textLine))
  if (told.filter(({ kind }) => kind === 'cell').length < fewest) return told
  return joinedRows(joinedLines(told))
}

/** A bar on a line of its own ends the cell on the line before. */
function barsToTheirLine(lines: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const line of lines) {
    const isBar = /^\s*[|｜]\s*$/.test(line)
    const before = joined.at(-1)
    if (isBar && before !== undefined && before.trim() !== '' && !/[|｜]\s*$/.test(before))
      joined[joined.length - 1] = `${before} |`
    else joined.push(line)
  }
  return joined
}

/** A line that begins without a mark goes on with the cell above it. */
function joinedLines(lines: readonly TextLine[]): readonly TextLine[] {
  const joined: TextLine[] = []
  let cellsInRow = 0
  for (const line of lines) {
    if (line.kind === 'cell') cellsInRow = joined.at(-1)?.kind === 'cell' ? cellsInRow + 1 : 1
    if (cellsInRow === 1 && isCentred(line, joined)) dropBlanks(joined)
    const above = joined.at(-1)
    if (goesOn(line, above)) joined[joined.length - 1] = withMore(above, line)
    else joined.push(line)
  }
  return joined
}

/** A label set upright begins with the empty lines that centre it. */
function isCentred(line: TextLine, above: readonly TextLine[]): boolean {
  if (line.kind !== 'text' || !isLabel(line)) return false
  let at = above.length - 1
  while (above[at]?.kind === 'blank') at--
  return isEmptyCell(above[at])
}

function isEmptyCell(line: TextLine | undefined): boolean {
  return line?.kind === 'cell' && line.text === ''
}

function dropBlanks(lines: TextLine[]): void {
  while (lines.at(-1)?.kind === 'blank') lines.pop()
}

function goesOn(line: TextLine, last: TextLine | undefined): last is TextLine {
  if (last?.kind !== 'cell' || !last.raw.startsWith('\t')) return false
  if (line.kind !== 'value' && line.kind !== 'text') return false
  return line.kind === 'value' || isLabel(line)
}

function isLabel({ text }: TextLine): boolean {
  return !isSentence(text) && (headingLevelOf(text) !== 1 || text.length < 12)
}

function withMore(line: TextLine, more: TextLine): TextLine {
  const text = `${line.cells[0] ?? ''}${more.text}`
  return { raw: `\t${text}`, text, kind: 'cell', cells: [text] }
}

/** No row of a report has more cells; more means that no empty line parts the rows. */
const widestRow = 24
const fewestRows = 3

/** Cells up to an empty line are a row, if empty lines part rows at all. */
function joinedRows(lines: readonly TextLine[]): readonly TextLine[] {
  const joined: TextLine[] = []
  let row: string[] = []
  let rows = 0
  for (const [at, line] of lines.entries()) {
    row = line.kind === 'cell' ? [...row, ...line.cells] : []
    if (row.length > widestRow) return lines
    if (row.length < 2) joined.push(line)
    else joined[joined.length - 1] = { ...line, kind: 'cells', cells: row }
    if (row.length > 1 && lines[at + 1]?.kind !== 'cell') rows += 1
  }
  return rows < fewestRows ? lines : joined
}
