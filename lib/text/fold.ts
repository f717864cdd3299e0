/** A text with its widths folded and its spaces taken out, and the way back to the original. */
export interface Folded {
  readonly original: string
  /** Half-width digits and letters, full-width brackets, no spaces; line breaks stay. */
  readonly text: string
  /** Where each character of `text` stands in `original`; absent where nothing was taken out. */
  readonly at?: readonly number[]
}

const folded = /[ \t\r\u00a0\u3000()０-９Ａ-Ｚａ-ｚ．％]/
const space = /[ \t\r\u00a0\u3000]/

/** Folds a text, so that one pattern finds “6 件”, “６件” and “6件”. */
export function fold(original: string): Folded {
  if (!folded.test(original)) return { original, text: original }
  const at: number[] = []
  let text = ''
  for (let index = 0; index < original.length; index++) {
    const sign = original.charAt(index)
    if (space.test(sign)) continue
    text += foldSign(sign)
    at.push(index)
  }
  return { original, text, at }
}

/** The words of the original between two positions of the folded text. */
export function unfolded({ original, at }: Folded, start: number, end: number): string {
  if (end <= start) return ''
  return at ? original.slice(at[start], (at[end - 1] ?? 0) + 1) : original.slice(start, end)
}

function foldSign(sign: string): string {
  if (sign === '(') return '（'
  if (sign === ')') return '）'
  return folded.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : sign
}
