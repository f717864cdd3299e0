import { memberAt } from '#lib/text/member-at.ts'

/** Widths of U+0020 to U+007E in Times New Roman, in thousandths of the size. */
const latin = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
  500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
  556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
  722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
  278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
]

const zeroWidth = /^(?:\p{M}|\u200B|\u200C|\u200D|\u2060|\uFEFF)/u

/** The characters of a text: code points, each with the marks that belong to it. */
export function charsOf(text: string): readonly string[] {
  const chars: string[] = []
  for (const char of text) {
    if (chars.length > 0 && zeroWidth.test(char)) chars[chars.length - 1] += char
    else chars.push(char)
  }
  return chars
}

/** The width of a character as a share of its height: 1 for Chinese, less for Latin. */
export function charWidth(char: string): number {
  const code = char.codePointAt(0) ?? 0
  const width = latin[code - 0x20]
  if (width !== undefined) return width / 1000
  return isNarrow(code) ? 0.5 : 1
}

/** Latin letters with accents; everything else that is not ASCII is set in the Chinese font. */
function isNarrow(code: number): boolean {
  return code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7
}

/**
 * What comes between two characters, in twips: the spacing of the style between two of one script;
 * a fifth of the height between a Chinese character and a letter or digit; else nothing.
 */
export function betweenChars(before: string, after: string, { size, spacing }: CharStyle): number {
  if (isLatinScript(before) === isLatinScript(after)) return spacing
  return isLetter(before) && isLetter(after) ? size / 5 : 0
}

/** Whether a character is set in the Latin font. */
export function isLatinScript(char: string): boolean {
  return char < '\u0250'
}

/** Whether a character is a letter, a digit or an ideograph, not a mark. */
export function isLetter(char: string): boolean {
  return /^[\p{L}\p{N}]/u.test(char)
}

/** Where each character of a line begins, and last where the line ends; twips. */
export function charEdges(chars: readonly string[], style: CharStyle): readonly number[] {
  let edge = 0
  const edges = [edge]
  for (const [at, char] of chars.entries()) {
    const next = chars[at + 1]
    const between = next === undefined ? 0 : betweenChars(char, next, style)
    edge += charWidth(char) * style.size + between
    edges.push(edge)
  }
  return edges
}

/** The width of a text in twips. */
export function textWidth(chars: readonly string[], style: CharStyle): number {
  return memberAt(charEdges(chars, style), chars.length)
}

/** What the width of a character depends on; twips. */
export interface CharStyle {
  readonly size: number
  readonly spacing: number
}
