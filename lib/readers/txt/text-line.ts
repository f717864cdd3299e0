import type { TableBlock } from '#lib/page/block.ts'
import { isPageNumber, isSentence, isValueText } from '../page-line.ts'

/** A line of text with the cells it seems to hold. */
export interface TextLine {
  /** As it stood, without spaces at its end. */
  readonly raw: string
  readonly text: string
  readonly cells: readonly string[]
  /**
   * `cells` – surely a row; `cell` – one cell of a table that has a cell a line; `value` – nothing but a value;
   * `weak` – a row, if rows stand around it; `table` – a table that stands between lines; `text` – anything else.
   */
  readonly kind: 'blank' | 'cells' | 'cell' | 'value' | 'weak' | 'table' | 'text'
  /** Its cells are what stands between bars, before the first and behind the last too. */
  readonly isBarred?: true
  readonly table?: TableBlock
}

/** A table between lines of text. */
export function tableLine(table: TableBlock): TextLine {
  return { raw: '', text: '', cells: [], kind: 'table', table }
}

/** Tells what one line seems to be. */
export function textLine(line: string): TextLine {
  const raw = line.trimEnd()
  const text = raw.trim()
  const told = { raw: line.includes('\t') ? line : raw, text }
  if (text === '' && !line.includes('\t')) return { ...told, kind: 'blank', cells: [] }
  if (line.includes('\t')) return { ...told, ...tabbed(line) }
  if (/[|｜]/.test(text)) return { ...told, ...barred(text) }
  return { ...told, ...spaced(text) }
}

type Cells = Pick<TextLine, 'kind' | 'cells' | 'isBarred'>

function tabbed(line: string): Cells {
  const cells = line.split('\t').map((cell) => cell.trim())
  const filled = cells.filter((cell) => cell !== '')
  if (cells.length === 2 && cells[0] === '') return { kind: 'cell', cells: cells.slice(1) }
  if (isTabbedHeading(filled)) return { kind: 'text', cells: [filled.join('')] }
  if (filled.length === 1 && cells.length < 4 && isSentence(filled[0] ?? ''))
    return { kind: 'text', cells: filled }
  return { kind: 'cells', cells }
}

/** A numeral with a tab between it and its heading. */
function isTabbedHeading([numeral = '', title = '', ...more]: readonly string[]): boolean {
  if (more.length > 0 || title === '' || isValueText(title)) return false
  return /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]$/.test(numeral)
}

/** Bars part cells; one at each end may be the frame of the row, which its neighbours tell. */
function barred(text: string): Cells {
  if (text.includes('--') && /^[|｜:\-\s]+$/.test(text)) return { kind: 'blank', cells: [] }
  const cells = text.split(/[|｜]/).map((cell) => cell.trim())
  const filled = cells.filter((cell) => cell !== '').length
  if (cells.length === 2 && filled < 2) return { kind: 'cell', cells: [cells.join('')] }
  return { kind: 'cells', cells, isBarred: true }
}

/** Two spaces part cells, one space parts the values at the end of a row. */
function spaced(text: string): Cells {
  if (isPageNumber(text)) return { kind: 'text', cells: [text] }
  if (isValueText(text)) return { kind: 'value', cells: [text] }
  const pieces = text.split(/[ \u3000]{2,}/)
  const words = pieces.flatMap(valuesApart(pieces))
  const values = words.filter(isValueText).length
  if (values >= 2 && words.slice(-2).every(isValueText)) return { kind: 'cells', cells: words }
  if (words.length > 1 && !/[。！？；]/.test(text)) return { kind: 'weak', cells: words }
  return { kind: 'text', cells: [text] }
}

/** Parts the values at the end of the label from it; words behind a value are the rest of a cell, `中修订 1`. */
function valuesApart(pieces: readonly string[]) {
  const areValues = pieces.map((piece) => piece.split(/\s+/).every(isValueText))
  const label = areValues.includes(true) ? areValues.indexOf(true) - 1 : pieces.length - 1
  return (piece: string, at: number): readonly string[] =>
    areValues[at] || at === label || isValueText(piece.split(/\s/)[0] ?? '')
      ? withTrailingValues(piece)
      : [piece]
}

function withTrailingValues(piece: string): readonly string[] {
  const words = piece.split(/\s+/)
  let at = words.length
  while (at > 0 && isValueText(words[at - 1] ?? '')) at--
  const label = words.slice(0, at).join(' ')
  return [...(label === '' ? [] : [label]), ...words.slice(at)]
}
