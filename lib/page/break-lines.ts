import { memberAt } from '#lib/text/member-at.ts'
import {
  betweenChars,
  type CharStyle,
  charsOf,
  charWidth,
  isLatinScript,
  isLetter,
} from './char-width.ts'
import { breaksChinese, breaksLatin, hanging } from './line-rules.ts'

/** How much fits in the first line and in the others, in twips. */
export interface Room {
  readonly first: number
  readonly rest: number
}

/**
 * Breaks a text into lines, greedily. The lines joined are the text; spaces and one closing mark at
 * the end of a line may hang beyond it.
 */
export function breakLines(text: string, style: CharStyle, room: Room): readonly string[] {
  const chars = charsOf(text)
  const isLatin = scripts(chars)
  const lines: string[] = []
  let start = 0
  while (start < chars.length) {
    const width = lines.length === 0 ? room.first : room.rest
    const full = firstBeyond(chars, start, { style, width })
    const end =
      full < chars.length ? breakAt(chars, { start, full, isMoved: memberAt(isLatin, full) }) : full
    lines.push(chars.slice(start, end).join(''))
    start = end
  }
  return lines.length === 0 ? [''] : lines
}

interface Line {
  readonly style: CharStyle
  readonly width: number
}

/** The first character that does not fit the line from `start`. */
function firstBeyond(chars: readonly string[], start: number, { style, width }: Line): number {
  let used = 0
  for (let at = start; at < chars.length; at++) {
    const char = memberAt(chars, at)
    if (at > start) used += betweenChars(memberAt(chars, at - 1), char, style)
    used += charWidth(char) * style.size
    if (used > width) return at
  }
  return chars.length
}

interface FullLine {
  readonly start: number
  readonly full: number
  /** Whether what does not fit is a number or a Latin word, or a mark behind one. */
  readonly isMoved: boolean
}

/** Where to break a line that is full before the character at `full`. */
function breakAt(chars: readonly string[], { start, full, isMoved }: FullLine): number {
  if (chars[full] === ' ') return afterSpaces(chars, full)
  const breaks = isMoved ? breaksLatin : breaksChinese
  let at = isMoved ? beforeSlash(chars, full) : afterHanging(chars, full)
  if (at === chars.length) return at
  while (at > start && !breaks(memberAt(chars, at - 1), memberAt(chars, at))) at--
  return at > start ? at : Math.max(full, start + 1)
}

/** LibreOffice does not use a slash that ends just at the margin, but the break before it. */
function beforeSlash(chars: readonly string[], full: number): number {
  return chars[full - 1] === '/' ? full - 1 : full
}

function afterHanging(chars: readonly string[], full: number): number {
  return hanging.includes(memberAt(chars, full)) ? full + 1 : full
}

/** For each character whether the last letter up to it is Latin: looked for once, not again at every line. */
function scripts(chars: readonly string[]): readonly boolean[] {
  let isLatin = false
  return chars.map((char) => {
    if (isLetter(char)) isLatin = isLatinScript(char)
    return isLatin
  })
}

function afterSpaces(chars: readonly string[], from: number): number {
  let at = from
  while (chars[at] === ' ') at++
  return at
}
