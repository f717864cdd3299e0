import { readChineseNumber } from '#lib/text/chinese-number.ts'
import { memberAt } from '#lib/text/member-at.ts'
import { simplified } from '#lib/text/simplified.ts'

const enumeration =
  /^(?:\((?:[一二三四五六七八九十]+|\d{1,2})\)|(?:[一二三四五六七八九十]+|\d{1,2})[、.,](?!\d))/

/** The characters of a label that count when two labels are compared: no spaces, marks or widths. */
export function labelKey(text: string): string {
  return remembered(keys, text, (label) =>
    simplified(label.normalize('NFKC')).replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, ''),
  )
}

/** The key of a label without the number it begins with. */
export function stemKey(text: string): string {
  return remembered(stems, text, (label) =>
    labelKey(label.normalize('NFKC').replace(/\s+/g, '').replace(enumeration, '')),
  )
}

/** The number a label begins with: 3 of `（三）不予公开` and of `3.其他`; 0 where it has none. */
export function numberOf(label: string): number {
  const found = /^\s*[（(]?([一二三四五六七八九十]+|\d{1,2})[）)、.．,，]/.exec(label)?.[1]
  return found === undefined ? 0 : (readChineseNumber(found) ?? Number(found))
}

/** Pages print the same labels again and again, and their keys are slow to make. */
const keys = new Map<string, string>()
const stems = new Map<string, string>()
const mostRemembered = 4096
const longestRemembered = 80

function remembered(
  known: Map<string, string>,
  text: string,
  make: (text: string) => string,
): string {
  const before = known.get(text)
  if (before !== undefined) return before
  const made = make(text)
  if (known.size >= mostRemembered) known.clear()
  if (text.length <= longestRemembered) known.set(text, made)
  return made
}

/** How many characters of two keys stand in both, in the same order. */
export function charactersInOrder(one: string, other: string): number {
  const most: number[] = new Array(other.length).fill(0)
  for (const sign of one) {
    let diagonal = 0
    let left = 0
    for (let at = 0; at < most.length; at++) {
      const above = memberAt(most, at)
      left = sign === other[at] ? diagonal + 1 : Math.max(above, left)
      diagonal = above
      most[at] = left
    }
  }
  return most.at(-1) ?? 0
}
