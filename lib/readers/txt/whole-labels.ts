import { headingLevelOf, isNumbered, isValueText } from '../page-line.ts'
import type { TextLine } from './text-line.ts'

/** A label goes on for no more than so many lines above its values. */
const mostLines = 3

/**
 * Joins a numbered label that was cut over lines with its values, which stand in its middle or behind it. A line that
 * goes on with a label has no number of its own.
 */
export function wholeLabels(rows: readonly TextLine[]): readonly TextLine[] {
  const whole: TextLine[] = []
  let isTold = false
  for (const [at, row] of rows.entries()) {
    const above = isValues(row) && !isValues(rows[at + 1]) ? ownLabelAbove(whole) : []
    const below = above.length > 0 ? rows.slice(at + 1, at + 2).filter(goesOn) : []
    if (isTold) isTold = false
    else if (above.length + below.length < 2) whole.push(row)
    else {
      whole.length -= above.length
      whole.push(joined([...above, ...below], row))
      isTold = below.length > 0
    }
  }
  return whole
}

/** The label at the end, if no other words stand right above it: of labels that stand together nobody knows the rows. */
function ownLabelAbove(rows: readonly TextLine[]): readonly TextLine[] {
  const own = labelAbove(rows)
  const others = rows.slice(0, rows.length - own.length)
  const above = others.filter(({ text }) => !isGroup(text)).at(-1)
  return isLabel(above) && above.kind === 'text' ? [] : own
}

/** The name of several rows may stand before the first of them. */
function isGroup(text: string): boolean {
  return text.length <= longestGroup && /^[（(]?[一二三四五六七八九十]+[）)、]\D*$/.test(text)
}

const longestGroup = 12

/** The lines of a label at the end, from the one with its number; none where there is none. */
function labelAbove(rows: readonly TextLine[]): readonly TextLine[] {
  for (let lines = 1; lines <= mostLines; lines++) {
    const row = rows.at(-lines)
    if (isNumberedLabel(row)) return rows.slice(-lines)
    if (!goesOn(row)) return []
  }
  return []
}

function isValues(row: TextLine | undefined): row is TextLine {
  if (!row) return false
  const { kind, cells } = row
  return kind === 'cells' && cells.length > 1 && cells.every(isValueText)
}

function isNumberedLabel(row: TextLine | undefined): boolean {
  if (!isLabel(row)) return false
  const last = row.cells.at(-1) ?? ''
  return isNumbered(last) || headingLevelOf(last) === 1
}

function goesOn(row: TextLine | undefined): row is TextLine {
  return isLabel(row) && row.cells.length === 1 && !isNumberedLabel(row)
}

function isLabel(row: TextLine | undefined): row is TextLine {
  return (row?.kind === 'text' || row?.kind === 'weak') && !row.cells.some(isValueText)
}

function joined(lines: readonly TextLine[], values: TextLine): TextLine {
  const groups = lines[0]?.cells.slice(0, -1) ?? []
  const label = lines.map(({ cells }) => cells.at(-1)).join('')
  return { ...values, cells: [...groups, label, ...values.cells] }
}
