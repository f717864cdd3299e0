import { memberAt } from '#lib/text/member-at.ts'
import { type CharStyle, charEdges, charsOf, isLatinScript, textWidth } from './char-width.ts'
import { hanging } from './line-rules.ts'
import type { Face } from './text-style.ts'

/** Characters of one font with the place of each; twips. */
export interface TextRun {
  readonly text: string
  readonly x: readonly number[]
  readonly face: Face
  /** Set in the font for digits and Latin letters. */
  readonly isLatin: boolean
}

/** Where a line stands and how it is set; twips. */
export interface LineSetting extends CharStyle {
  readonly face: Face
  readonly align: 'left' | 'center' | 'right' | 'justify'
  readonly left: number
  readonly width: number
  /** How many of its first code units are a run-in head. */
  readonly lead?: number
}

/** Sets a line: where each of its characters stands. */
export function setLine(text: string, setting: LineSetting): readonly TextRun[] {
  const chars = charsOf(text)
  const inside = insideOf(chars, setting)
  const edges = charEdges(chars, setting)
  const rest = setting.width - textWidth(chars.slice(0, inside), setting)
  const start = setting.left + rest * startShare[setting.align]
  const stretch = setting.align === 'justify' ? stretches(chars.slice(0, inside)) : []
  const share = stretch.length === 0 ? 0 : rest / stretch.length
  let stretched = 0
  const places = chars.map((char, at) => {
    if (stretch.includes(at)) stretched += share
    return { char, x: Math.round(start + memberAt(edges, at) + stretched) }
  })
  return runsOf(places, setting)
}

const startShare = { left: 0, center: 0.5, right: 1, justify: 0 } as const

/** How many characters stand inside the line; spaces at its end and a mark that hangs do not. */
function insideOf(chars: readonly string[], setting: LineSetting): number {
  let count = chars.length
  while (chars[count - 1] === ' ') count--
  const last = chars[count - 1]
  if (last === undefined || !hanging.includes(last)) return count
  return textWidth(chars.slice(0, count), setting) > setting.width ? count - 1 : count
}

/** Before which characters a line may be stretched: not inside numbers and Latin words. */
function stretches(chars: readonly string[]): readonly number[] {
  return chars.flatMap((char, at) => {
    const before = chars[at - 1]
    if (before === undefined) return []
    const isSeam = before === ' ' || char === ' '
    return isSeam || !isLatinScript(before) || !isLatinScript(char) ? [at] : []
  })
}

interface Place {
  readonly char: string
  readonly x: number
}

/** Cuts at every change of font; a character of several code units is a run of its own. */
function runsOf(places: readonly Place[], { face, lead = 0 }: LineSetting): readonly TextRun[] {
  const runs: { text: string; x: number[]; face: Face; isLatin: boolean }[] = []
  let from = 0
  for (const { char, x } of places) {
    const own: Face = from < lead ? 'subheading' : face
    const isLatin = isLatinScript(char)
    const last = runs.at(-1)
    const joins = last?.face === own && last.isLatin === isLatin && char.length === 1
    if (last && joins && last.text.length === last.x.length) {
      last.text += char
      last.x.push(x)
    } else runs.push({ text: char, x: [x], face: own, isLatin })
    from += char.length
  }
  return runs
}
