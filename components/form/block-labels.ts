import type { TableBlock } from '#lib/page/block.ts'
import { isValue } from '#lib/page/table-labels.ts'
import type { PastedBlock } from './pasted-block.ts'

/** The labels of a table as they may stand in a pasted block. */
interface Labels {
  /** Labels beside values, with the number of their value row; −1 where two rows have the same. */
  readonly side: ReadonlyMap<string, number>
  /** Labels on lines of their own, above values. */
  readonly head: ReadonlySet<string>
}

/** A pasted row without its labels, and the value row its label names, if it has one. */
export interface ValueRow {
  readonly texts: readonly (string | undefined)[]
  readonly named: number | undefined
}

/** The values of a pasted block, freed from the labels of the table it was copied from. */
export interface BareBlock {
  readonly rows: readonly ValueRow[]
  /** Whether labels stood to the left of the values, or above them. */
  readonly hadSide: boolean
  readonly hadHead: boolean
}

/**
 * Takes the labels out of a pasted block: lines with a head of the table and no number, and the
 * leading columns with a side label and no number. A block without any label of the table stays
 * as it is, so that text in it lands in its cell, to be seen.
 */
export function bareBlock(block: PastedBlock, table: TableBlock): BareBlock {
  const labels = labelsOf(table)
  const isKnown = (text = '') => labels.side.has(fold(text)) || labels.head.has(fold(text))
  if (!block.flat().some(isKnown)) {
    const rows = block.map((texts) => ({ texts, named: undefined }))
    return { rows, hadSide: false, hadHead: false }
  }
  const kept = withoutHeads(block, labels)
  const side = sideColumns(kept, labels)
  const rows = kept.map((row) => ({
    texts: row.slice(side),
    named: namedRow(row.slice(0, side), labels),
  }))
  return { rows, hadSide: side > 0, hadHead: kept.length < block.length }
}

/** Whether a pasted text is a number, in any of the ways a clerk writes one. */
function looksNumeric(text: string | undefined): boolean {
  return /^[-+]?[\d,.]+\s*(件|万元|元)?$/.test((text ?? '').normalize('NFKC').trim())
}

function labelsOf(table: TableBlock): Labels {
  const foldedLabels = (row: TableBlock['rows'][number]) =>
    row.flatMap((cell) => (isValue(cell) ? [] : [fold(cell.text)]))
  const head = table.rows.filter((row) => !row.some(isValue)).flatMap(foldedLabels)
  const side = new Map<string, number>()
  for (const [valueRow, row] of table.rows.filter((one) => one.some(isValue)).entries())
    for (const text of foldedLabels(row)) side.set(text, side.has(text) ? -1 : valueRow)
  return { side, head: new Set(head) }
}

/** Lines above the first values go whatever they say, lines between values if a head is on them. */
function withoutHeads(block: PastedBlock, { side, head }: Labels): PastedBlock {
  let begun = false
  return block.filter((row) => {
    const texts = row.map((text) => fold(text ?? '')).filter((text) => text !== '')
    const isValueRow = row.some(looksNumeric) || texts.some((text) => side.has(text))
    begun ||= isValueRow
    return isValueRow || (begun && !texts.some((text) => head.has(text)))
  })
}

/** How many leading columns hold labels: up to the last one with a side label before any number. */
function sideColumns(rows: PastedBlock, { side }: Labels): number {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  let columns = 0
  for (let column = 0; column < width; column++) {
    const texts = rows.map((row) => row[column])
    if (texts.some(looksNumeric)) break
    if (texts.some((text) => side.has(fold(text ?? '')))) columns = column + 1
  }
  return columns
}

/** The row that the label nearest to the values names. */
function namedRow(labels: readonly (string | undefined)[], { side }: Labels): number | undefined {
  const rows = labels.map((text) => side.get(fold(text ?? '')))
  return rows.filter((row) => row !== undefined && row >= 0).at(-1)
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}
