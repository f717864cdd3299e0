import { symbolOf } from './symbol.ts'
import { attributeOf, child, childrenOf, switchOf, valOf, type XmlElement } from './xml-tree.ts'

/** What a field shows that has no stored result: a text, nothing, or something that only Word knows. */
export type FieldText =
  | { readonly kind: 'shown'; readonly text: string }
  | { readonly kind: 'unread'; readonly text: string }

interface Field {
  readonly code: string
  readonly form?: XmlElement | undefined
}

/** What Word prints for the code of a field, where that is plain. */
export function fieldText({ code, form }: Field): FieldText {
  const plain = code.replace(/\\\* *(?:MERGEFORMAT|CHARFORMAT)/gi, '').trim()
  const name = /^(?:=|[a-z]+)/i.exec(plain)?.[0].toUpperCase() ?? ''
  const rest = plain.slice(name.length).trim()
  if (silent.has(name)) return shown('')
  return evaluators[name]?.(rest, form) ?? unread(`没有存下文字的域（${name} ${rest}`)
}

function shown(text: string): FieldText {
  return { kind: 'shown', text }
}

const longestNote = 40

function unread(text: string): FieldText {
  return { kind: 'unread', text: `${text.trim().slice(0, longestNote)}）` }
}

const unfilled: FieldText = { kind: 'unread', text: '未填写的表单域' }

/** Marks and commands, which print nothing where they stand. */
const silent = new Set(
  ' TC XE RD SET ASK TA TOC TOA INDEX PRIVATE ADVANCE BOOKMARK NEXT NEXTIF SKIPIF ADDIN HYPERLINK'.split(
    ' ',
  ),
)

type Evaluate = (rest: string, form: XmlElement | undefined) => FieldText | undefined

const evaluators: Readonly<Record<string, Evaluate>> = {
  EQ: equation,
  '=': sum,
  QUOTE: (rest) => shown(rest.replace(/^["“]|["”]$/g, '')),
  SYMBOL: symbol,
  FORMTEXT: () => unfilled,
  MACROBUTTON: () => unfilled,
  FORMCHECKBOX: (_, form) => {
    const box = child(form, 'w:checkBox')
    const isTicked = switchOf(box, 'w:checked') ?? switchOf(box, 'w:default') ?? false
    return shown(isTicked ? '☑' : '□')
  },
  FORMDROPDOWN: (_, form) => {
    const list = child(form, 'w:ddList')
    const at = Number(valOf(list, 'w:result') ?? valOf(list, 'w:default') ?? 0)
    const entry = childrenOf(list, 'w:listEntry')[at]
    return entry ? shown(attributeOf(entry, 'val') ?? '') : unfilled
  },
}

/** Whole numbers added up; other formulas are Word’s to reckon. */
function sum(rest: string): FieldText | undefined {
  const terms = rest.replace(/\s/g, '')
  if (!/^\d{1,9}(?:[+-]\d{1,9})*$/.test(terms)) return undefined
  const numbers = terms.match(/[+-]?\d+/g) ?? []
  return shown(String(numbers.reduce((total, term) => total + Number(term), 0)))
}

/** The number of a character and its font: 254 \f Wingdings. */
function symbol(rest: string): FieldText | undefined {
  const code = /^(?:0x([0-9a-f]{2,5})|(\d{2,5}))\b/i.exec(rest)
  const font = /\\f\s*"?([^"\\]+)/i.exec(rest)?.[1] ?? ''
  const point = code ? (code[1] ?? Number(code[2]).toString(16)) : ''
  const text = symbolOf(point, font.trim())
  return text === undefined ? undefined : shown(text)
}

/** Signs that ring what stands in them, as Word’s 带圈字符 sets them one over the other. */
const rings = /^[○〇◯⚪Oo]$/
const frames = /^[□△◇▢]$/

/** Two signs set one over the other: a ring with what is in it, or a text with how it is read above it. */
function equation(rest: string): FieldText | undefined {
  const open = rest.indexOf('(')
  const options = rest.slice(0, Math.max(0, open)).toLowerCase()
  if (!/\\o(?![a-z])/.test(options) || !rest.endsWith(')')) return undefined
  const [first = '', second, more] = parted(rest.slice(open + 1, -1))
  if (second === undefined || more !== undefined) return undefined
  if (/\\ad(?![a-z])/.test(options) && first.startsWith('\\s')) return shown(unraised(second))
  const signs = [unraised(first), unraised(second)]
  const ring = signs.find((sign) => rings.test(sign) || frames.test(sign))
  const inner = signs.find((sign) => sign !== ring) ?? ''
  const sign = ring !== undefined && rings.test(ring) ? ringed.get(inner.normalize('NFKC')) : ''
  if (sign) return shown(sign)
  return ring === undefined ? undefined : unread(`带圈字符（${ring}里的${inner}`)
}

/** The parts of a list, by the marks that stand in no bracket. */
function parted(list: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const sign of list) {
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (depth === 0 && /[,;，；]/.test(sign)) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts.map((part) => part.trim())
}

/** What is set higher or lower within the line, without how much: \s\up 7(○). */
function unraised(text: string): string {
  return /^\\s\s*\\(?:up|do)\s*-?\d{0,3}\s*\(([^()]*)\)$/i.exec(text)?.[1]?.trim() ?? text
}

/** The signs that Unicode has in a ring, by what is in it. */
const ringed: ReadonlyMap<string, string> = new Map(
  [
    [0x2460, 20],
    [0x24b6, 53],
    [0x3251, 15],
    [0x3280, 49],
    [0x32b1, 15],
  ].flatMap(([from = 0, count = 0]) =>
    Array.from({ length: count }, (_, at) => {
      const sign = String.fromCodePoint(from + at)
      return [sign.normalize('NFKC'), sign] as const
    }),
  ),
)
