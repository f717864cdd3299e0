import { attributeOf, type XmlElement } from './xml-tree.ts'

/** The signs of Wingdings that forms use; its numbers in rings are ① to ⑩ and ❶ to ❿. */
const wingdings: Readonly<Record<string, string>> = {
  FC: '✓',
  FB: '✗',
  FE: '☑',
  FD: '☒',
  A8: '□',
  '6F': '□',
  '6E': '■',
  '6C': '●',
  ...row(0x81, '①②③④⑤⑥⑦⑧⑨⑩'),
  ...row(0x8c, '❶❷❸❹❺❻❼❽❾❿'),
}

const wingdings2: Readonly<Record<string, string>> = {
  '50': '✓',
  '4F': '✗',
  '52': '☑',
  '53': '☒',
  A3: '□',
  A2: '■',
  ...row(0x6a, '①②③④⑤⑥⑦⑧⑨⑩'),
  ...row(0x75, '❶❷❸❹❺❻❼❽❾❿'),
}

function row(from: number, signs: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...signs].map((sign, at) => [(from + at).toString(16).toUpperCase(), sign]),
  )
}

const fonts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings,
  'wingdings 2': wingdings2,
  'wingdings 3': {},
  webdings: {},
  symbol: {},
}

/** The character of a `w:sym`; undefined where only its font knows what it looks like. */
export function symbolText(element: XmlElement): string | undefined {
  return symbolOf(attributeOf(element, 'char') ?? '', attributeOf(element, 'font') ?? '')
}

/** The character that a font has at a code in hexadecimal. */
export function symbolOf(hex: string, font: string): string | undefined {
  const code = hex.toUpperCase()
  const signs = fonts[font.toLowerCase()]
  if (signs) return signs[code.replace(/^(?:F0|00)/, '')]
  const point = /^[0-9A-F]{2,5}$/.test(code) ? Number.parseInt(code, 16) : 0
  const isPrivate = point >= 0xd800 && point <= 0xf8ff
  return point < 0x20 || isPrivate ? undefined : String.fromCodePoint(point)
}
