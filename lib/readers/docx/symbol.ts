import { attributeOf, type XmlElement } from './xml-tree.ts'

/** The signs of Wingdings that forms use. */
const dingbats: Readonly<Record<string, string>> = {
  FC: '✓',
  FB: '✗',
  FE: '☑',
  FD: '☒',
  A8: '□',
  '6F': '□',
  '6E': '■',
  '6C': '●',
}

/** The character of a `w:sym`; undefined where only its font knows what it looks like. */
export function symbolText(element: XmlElement): string | undefined {
  const code = (attributeOf(element, 'char') ?? '').toUpperCase()
  if (/^wingdings/i.test(attributeOf(element, 'font') ?? ''))
    return dingbats[code.replace(/^F0/, '')]
  const point = /^[0-9A-F]{2,5}$/.test(code) ? Number.parseInt(code, 16) : 0
  const isPrivate = point >= 0xd800 && point <= 0xf8ff
  return point < 0x20 || isPrivate ? undefined : String.fromCodePoint(point)
}
