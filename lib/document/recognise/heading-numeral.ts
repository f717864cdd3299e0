/** The numerals of headings, the first at 0. */
export const numerals = '一二三四五六七八九十'

/** The numeral a line begins with. */
export interface Numeral {
  /** `full`: 一、 · `arabic`: 1、 · `bracket`: （一） · `none`. */
  readonly kind: 'full' | 'arabic' | 'bracket' | 'none'
  readonly value: number
  readonly length: number
}

/** How a line is numbered. */
export function numeralOf(text: string): Numeral {
  const match =
    /^\s*(?:第?\s*([一二三四五六七八九十])\s*(?:部分\s*[、.．，,：:]?|[、.．，,])|([1-9])\s*[、.．，,](?!\d)|[（(]\s*(?:[一二三四五六七八九十]+|\d{1,2})\s*[）)])\s*/.exec(
      text,
    )
  if (!match) return { kind: 'none', value: 0, length: 0 }
  const { length } = match[0]
  if (match[1]) return { kind: 'full', value: numerals.indexOf(match[1]) + 1, length }
  if (match[2]) return { kind: 'arabic', value: Number(match[2]), length }
  return { kind: 'bracket', value: 0, length }
}
