import type { Block, TableBlock } from '#lib/page/block.ts'
import { type PlacedCell, placeCells } from '#lib/page/grid.ts'
import { memberAt } from '#lib/text/member-at.ts'
import { isPageNumber } from './page-chrome.ts'
import { isBlankText, isValueText } from './value-text.ts'

/** A cell of a row, at its grid columns. */
export interface LineCell {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** A line of a page: a row of a table, or a text. */
export interface PageLine {
  /** The number of its block. */
  readonly block: number
  readonly text: string
  /** The cells of a row; absent where the line is a text. */
  readonly cells?: readonly LineCell[]
  /** Whether it is a row of a table of which all rows fill the same columns. */
  readonly isInGrid?: true
  readonly kind: Block['kind']
  readonly role?: 'signature' | 'date'
}

/** The page line by line, without its numbers; a paragraph that holds a row of values is a row. */
export function pageLines(blocks: readonly Block[]): readonly PageLine[] {
  const lines: PageLine[] = []
  for (const [index, block] of blocks.entries()) {
    const found = block.kind === 'table' ? tableRows(block, index) : textLines(block, index)
    for (const line of found) lines.push(line)
  }
  return lines
}

function textLines(block: Exclude<Block, TableBlock>, index: number): PageLine[] {
  const role = block.kind === 'paragraph' ? block.role : undefined
  return block.text.split('\n').flatMap((text): PageLine[] => {
    if (text.trim() === '' || isPageNumber(text)) return []
    const cells = rowOfText(text)
    return [
      { block: index, text, kind: block.kind, ...(cells && { cells }), ...(role && { role }) },
    ]
  })
}

function tableRows({ rows }: TableBlock, block: number): PageLine[] {
  const cells: LineCell[][] = rows.map(() => [])
  const placed = placeCells(rows)
  for (const { cell, top, left, right } of placed)
    cells[top]?.push({ text: cell.text, left, right })
  const isInGrid = isFull(placed, rows.length)
  return cells.map((row) => ({
    block,
    text: '',
    cells: row,
    kind: 'table',
    ...(isInGrid && { isInGrid }),
  }))
}

/** Fewer rows without spans may agree by chance. */
const fewestRows = 4

/** Whether all rows end at the same column. */
function isFull(cells: readonly PlacedCell[], rows: number): boolean {
  const ends: number[] = new Array(rows).fill(0)
  let hasSpans = false
  for (const { top, bottom, left, right } of cells) {
    if (bottom - top > 1 || right - left > 1) hasSpans = true
    for (let row = top; row < bottom; row++) ends[row] = Math.max(memberAt(ends, row), right)
  }
  return (hasSpans || rows >= fewestRows) && ends.every((end) => end === ends[0])
}

/** The cells of a text that is a row: parted by tabs or bars, or a label with its numbers behind it. */
function rowOfText(text: string): readonly LineCell[] | undefined {
  if (text.includes('\t')) return isTabbedText(text) ? undefined : inOrder(text.split('\t'))
  if (/[|｜]/.test(text))
    return inOrder(
      text
        .trim()
        .replace(/^[|｜]|[|｜]$/g, '')
        .split(/[|｜]/),
    )
  return text.length > 120 ? undefined : rowOfSpaces(text.trim())
}

/** A sentence, or a heading with a tab behind its numeral or inside. */
function isTabbedText(text: string): boolean {
  const [first, second, third] = text.split('\t').filter((piece) => piece.trim() !== '')
  return (
    first === undefined ||
    second === undefined ||
    /[。；]/.test(text) ||
    (third === undefined && isNumeral(first) && !isNumeric(second))
  )
}

function isNumeral(text: string): boolean {
  return /^\s*[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[）)、.．]\s*$/.test(text)
}

/** A label, then numbers parted by spaces, one alone by a gap; or numbers alone. */
function rowOfSpaces(text: string): readonly LineCell[] | undefined {
  const pieces = text.split(/\s+/)
  let first = pieces.length
  while (first > 0 && isNumeric(memberAt(pieces, first - 1))) first--
  const numbers = pieces.slice(first)
  const label = pieces.slice(0, first).join(' ')
  const isGapped = numbers.length === 1 && label !== '' && /\s{2,}\S+$/.test(text)
  if (numbers.length < 2 && !isGapped) return undefined
  return inOrder([...(label === '' ? [] : [label]), ...numbers])
}

function isNumeric(piece: string): boolean {
  return isBlankText(piece) || (isValueText(piece) && !/[年月日]/.test(piece))
}

function inOrder(texts: readonly string[]): readonly LineCell[] {
  return texts.map((text, at) => ({ text: text.trim(), left: at, right: at + 1 }))
}
