import type { PlacedText } from './page-marks.ts'

/** A line of text, its pieces from left to right. */
export interface Line {
  readonly pieces: readonly PlacedText[]
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

/** Texts on one line of writing stand together, whatever order the file names them in. */
export function linesOf(texts: readonly PlacedText[]): readonly Line[] {
  const sorted = [...texts].sort((one, other) => one.baseline - other.baseline)
  const lines: PlacedText[][] = []
  for (const text of sorted) {
    const line = lines.at(-1)
    const first = line?.[0]
    const isSame = first && text.baseline - first.baseline < Math.min(first.size, text.size) * 0.5
    if (isSame) line.push(text)
    else lines.push([text])
  }
  return lines.map(lineOf)
}

function lineOf(pieces: PlacedText[]): Line {
  const sorted = withoutDoubles(pieces.sort((one, other) => one.left - other.left))
  return {
    pieces: sorted,
    left: Math.min(...sorted.map(({ left }) => left)),
    right: Math.max(...sorted.map(({ right }) => right)),
    baseline: Math.max(...sorted.map(({ baseline }) => baseline)),
    size: usual(sorted.map(({ size, text }) => ({ value: size, weight: text.length }))),
  }
}

/** Text drawn twice in one place, to look bold or cast a shadow, is read once. */
function withoutDoubles(pieces: readonly PlacedText[]): readonly PlacedText[] {
  return pieces.filter((piece, index) => {
    const before = pieces[index - 1]
    return before?.text !== piece.text || piece.left - before.left > piece.size * 0.2
  })
}

/** The value that weighs most, to half a point. */
export function usual(
  values: readonly { readonly value: number; readonly weight: number }[],
): number {
  const weights = new Map<number, number>()
  for (const { value, weight } of values) {
    const rounded = Math.round(value * 2) / 2
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight)
  }
  const [best] = [...weights].sort((one, other) => other[1] - one[1])
  return best?.[0] ?? 0
}

const latin = /[A-Za-z]/

/** The text of a line: a gap is a space only between Latin words, Chinese is set with gaps that mean nothing. */
export function textOfLine({ pieces, size }: Line): string {
  return pieces.reduce((text, piece, index) => {
    const before = pieces[index - 1]
    const isApart = before && piece.left - before.right > size * 0.15
    const isWord = latin.test(text.at(-1) ?? '') && /^[A-Za-z0-9]/.test(piece.text)
    return isApart && isWord ? `${text} ${piece.text}` : text + piece.text
  }, '')
}

const chinese = '[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF、。〇《》“”‘’…—]'
const besideChinese = new RegExp(`(?<=${chinese}) +| +(?=${chinese})`, 'g')

/** Spaces beside a Chinese character come from the setting, not from a writer. */
export function withoutGaps(text: string): string {
  return text.replace(besideChinese, '')
}
/** The words of a line that stand far apart, as in columns. */
export function columnsOf(line: Line): readonly string[] {
  const columns: PlacedText[][] = []
  for (const piece of line.pieces) {
    const last = columns.at(-1)?.at(-1)
    if (last && piece.left - last.right < line.size * 1.2) columns.at(-1)?.push(piece)
    else columns.push([piece])
  }
  return columns.map((pieces) => withoutGaps(textOfLine({ ...line, pieces })))
}
