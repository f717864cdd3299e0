import { charsOf, textWidth } from './char-width.ts'
import { typeArea } from './sheet.ts'
import type { Line } from './strips.ts'
import { textStyles } from './text-style.ts'

/** More than this share of a line must not be made up of wider gaps. */
const mostStretch = 1 / 10

/** Whether a line would be stretched so far that it gapes: a web address behind it did not fit. */
export function gapes({ text, style, isFirst, isLast }: Line): boolean {
  const { align, indent, inset, ...chars } = textStyles[style]
  if (align !== 'justify' || isLast) return false
  const width = typeArea.width - inset - (isFirst ? indent : 0)
  return width - textWidth(charsOf(text.trimEnd()), chars) > width * mostStretch
}
