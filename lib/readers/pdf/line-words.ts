import { isValueText } from '../page-line.ts'
import { type Line, textOfLine, withoutGaps } from './lines.ts'
import type { PlacedText } from './page-marks.ts'

/** Words of a line that stand apart from the others, as in a column. */
export interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** A gap of so many heights parts words; a value needs less beside it, for no sentence sets it so. */
const wordGap = 1.2
const valueGap = 0.45
const digitGap = 0.28
/** The heads of narrow columns stand closer than words of a sentence ever need to. */
const headGap = 0.28

/** The words of a line, from left to right. */
export function wordsOf(line: Line): readonly Word[] {
  return cutWords(line, (before, piece) => isGap(before, piece, line.size))
}

/** The words of a line that names columns. */
export function headsOf(line: Line): readonly Word[] {
  return cutWords(line, (before, piece) => piece.left - before.right >= line.size * headGap)
}

function cutWords(
  line: Line,
  isCut: (before: PlacedText, piece: PlacedText) => boolean,
): readonly Word[] {
  const words: PlacedText[][] = []
  for (const piece of line.pieces) {
    const last = words.at(-1)
    const before = last?.at(-1)
    if (last && before && !isCut(before, piece)) last.push(piece)
    else words.push([piece])
  }
  return words.map((pieces) => ({
    text: withoutGaps(textOfLine({ ...line, pieces })),
    left: pieces[0]?.left ?? 0,
    right: Math.max(...pieces.map(({ right }) => right)),
  }))
}

function isGap(before: PlacedText, piece: PlacedText, size: number): boolean {
  const gap = (piece.left - before.right) / size
  if (gap >= wordGap) return true
  if (!isCellText(piece.text)) return false
  return gap >= (/\d$/.test(before.text) ? digitGap : valueGap) && isValueEnd.test(before.text)
}

/** A label or a value ends before the gap, a unit or a bracket does not. */
const isValueEnd = /[\d\u4e00-\u9fff）)”"/\-—.]$/

/** Whether a text is what stands in a cell for values: a number, or the word for none. */
export function isCellText(text: string): boolean {
  return isValueText(text) || text === '无' || text === '零' || text === '〇'
}
