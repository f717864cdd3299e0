import { memberAt } from '#lib/text/member-at.ts'
import { isNoneText } from '#lib/text/none-text.ts'
import { labelKey, stemKey } from './label-key.ts'
import type { LineCell } from './page-lines.ts'
import { isBlankText, isValueText } from './value-text.ts'

/** Which cell of a row is the label right before its values: a known one, else the last text before a value; or −1. */
export function rowLabelAt(
  cells: readonly LineCell[],
  isRowLabel: (key: string) => boolean,
): number {
  const firstValue = cells.findIndex(({ text }) => !isBlankText(text) && isValueText(text))
  const leading = firstValue < 0 ? cells : cells.slice(0, firstValue)
  const before = lastIndex(leading, ({ text }) => !isBlankText(text) && !isNoneText(text))
  const found = lastIndex(leading, ({ text }) => isRowLabel(labelKey(text)))
  return found < 0 || looksLikeLabel(memberAt(cells, before).text) ? before : found
}

/** Words behind a known label are a label of their own if they are numbered or long; else they are a value. */
function looksLikeLabel(text: string): boolean {
  return stemKey(text) !== labelKey(text) || labelKey(text).length > 4
}

function lastIndex(cells: readonly LineCell[], test: (cell: LineCell) => boolean): number {
  for (let at = cells.length - 1; at >= 0; at--) {
    const cell = cells[at]
    if (cell && test(cell)) return at
  }
  return -1
}
