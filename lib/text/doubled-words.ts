import { memberAt } from './member-at.ts'
import type { Piece } from './sentences.ts'

const longest = 8

/**
 * Two to eight Chinese characters that stand twice in a row, from left to right and without overlap; `text` is the
 * word. One pass for each length, so that a text of one character costs no more than any other.
 */
export function doubledWords(text: string): readonly Piece[] {
  const found: Piece[] = []
  const runs = new Uint8Array(longest + 1)
  let free = 0
  for (let at = 0; at < text.length; at++) {
    const isHan = /[一-龥]/.test(text.charAt(at))
    for (let length = 2; length <= longest; length++) {
      const isSame = isHan && at - length >= free && text.charAt(at - length) === text.charAt(at)
      const run = isSame ? memberAt(runs, length) + 1 : 0
      runs[length] = run
      if (run < length) continue
      const start = at - 2 * length + 1
      found.push({ text: text.slice(start, start + length), start })
      free = at + 1
      runs.fill(0)
      break
    }
  }
  return found
}
