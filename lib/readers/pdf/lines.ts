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
  const sorted = pieces.sort((one, other) => one.left - other.left)
  return {
    pieces: sorted,
    left: Math.min(...sorted.map(({ left }) => left)),
    right: Math.max(...sorted.map(({ right }) => right)),
    baseline: Math.max(...sorted.map(({ baseline }) => baseline)),
    size: usual(sorted.map(({ size, text }) => ({ value: size, weight: text.length }))),
  }
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
