import type { Quantity } from '#lib/text/quantity.ts'
import { type Lexicon, wordAt } from './lexicon.ts'

/** A piece of a passage: a word that the lexicon knows, a mark, a number, or characters unknown to it. */
export interface Token {
  readonly kind: 'word' | 'mark' | 'count' | 'percent' | 'unknown'
  /** What a word says; the mark itself. */
  readonly feature: string
  readonly start: number
  readonly end: number
  readonly quantity?: Quantity
}

const marks = new Set('，,。；;：:、（）！？\n')
const quotes = new Set('“”‘’「」"')
const year = /(\d{4})年度?/y
/** 2021年至2023年 */
const years = /\d{4}年?[至到—–~-]{1,2}\d{4}年度?/y
const percent = /\d+(?:\.\d+)?%/y
const month = /\d{1,2}月(?:份|底|末)?(?!\d)/y
const day = /(?:\d{4}年)?\d{1,2}月\d{1,2}日/y
/** A number without a measure word, as in “新收申请数：18”. */
const bare = /\d+(?=[，。；;、：）\n]|$)/y
/** Digits that are none of these are one token: no place inside them is looked at again. */
const digits = /\d+/y
const bareZero = /零(?=[，。；;、：）\n]|$)/y

interface Passage {
  readonly text: string
  readonly quantities: readonly Quantity[]
}

/** The tokens of a passage, from left to right; what stands in 《》 and 〔〕 is left out. */
export function tokensOf({ text, quantities }: Passage, lexicon: Lexicon, of: number): Token[] {
  const tokens: Token[] = []
  const counts = new Map(quantities.map((quantity) => [quantity.start, quantity]))
  let at = 0
  let isQuoted = false
  while (at < text.length) {
    isQuoted = opens(text.charAt(at), isQuoted)
    const token = tokenAt(text, at, { counts, lexicon, of, last: tokens.at(-1) })
    if (token.feature !== '') tokens.push(isQuoted ? withoutNumber(token) : token)
    at = token.end
  }
  return tokens
}

/** Whether a place is inside quotation marks, which end with their sentence at the latest. */
function opens(sign: string, isQuoted: boolean): boolean {
  if (sign === '“') return true
  return isQuoted && !'”。\n'.includes(sign)
}

/** A number in a slogan counts nothing: “收到一件、登记一件”. */
function withoutNumber(token: Token): Token {
  const { start, end } = token
  return token.quantity ? { kind: 'unknown', feature: 'unknown', start, end } : token
}

interface Setting {
  readonly counts: ReadonlyMap<number, Quantity>
  readonly lexicon: Lexicon
  readonly of: number
  readonly last: Token | undefined
}

function tokenAt(text: string, at: number, setting: Setting): Token {
  const sign = text.charAt(at)
  if (marks.has(sign)) return { kind: 'mark', feature: sign, start: at, end: at + 1 }
  if (quotes.has(sign)) return { kind: 'unknown', feature: '', start: at, end: at + 1 }
  const name = titleAt(text, at)
  if (name) return name
  return numberAt(text, at, setting) ?? wordToken(text, at, setting)
}

/** The name of a law or a document, as one unknown token. */
function titleAt(text: string, at: number): Token | undefined {
  const close = text.charAt(at) === '《' ? '》' : text.charAt(at) === '〔' ? '〕' : ''
  if (close === '') return undefined
  const end = text.slice(at, at + 120).indexOf(close)
  return { kind: 'unknown', feature: 'name', start: at, end: end < 0 ? at + 1 : at + end + 1 }
}

function numberAt(text: string, at: number, { counts, of, last }: Setting): Token | undefined {
  const quantity = counts.get(at)
  if (quantity) return { kind: 'count', feature: 'count', start: at, end: quantity.end, quantity }
  const span = (match: RegExpExecArray, feature: string, kind: Token['kind'] = 'word') => {
    return { kind, feature, start: at, end: at + match[0].length }
  }
  const date = matchAt(day, text, at)
  if (date) return span(date, 'filler')
  const range = matchAt(years, text, at)
  if (range) return span(range, 'otherYear')
  const one = matchAt(year, text, at)
  if (one) return span(one, yearFeature(Number(one[1]) - of))
  const share = matchAt(percent, text, at)
  if (share) return span(share, 'percent', 'percent')
  const months = matchAt(month, text, at)
  if (months)
    return span(months, months[0].endsWith('月') || months[0].endsWith('份') ? 'bar' : 'filler')
  const alone =
    matchAt(bareZero, text, at) ?? (last?.kind === 'word' ? matchAt(bare, text, at) : null)
  return alone ? bareToken(alone[0], at) : undefined
}

function bareToken(digits: string, at: number): Token {
  const end = at + digits.length
  const value = digits === '零' ? 0 : Number(digits)
  const quantity: Quantity = { start: at, end, digits: [at, end], value, measure: '' }
  return { kind: 'count', feature: 'count', start: at, end, quantity }
}

function yearFeature(distance: number): string {
  if (distance === 0) return 'thisYear'
  if (distance === 1) return 'nextYear'
  return distance === -1 ? 'lastYear' : 'otherYear'
}

function wordToken(text: string, at: number, { lexicon }: Setting): Token {
  const word = wordAt(lexicon, text, at)
  if (word) return { kind: 'word', feature: word.feature, start: at, end: at + word.text.length }
  const [run] = matchAt(digits, text, at) ?? [text.charAt(at)]
  return { kind: 'unknown', feature: 'unknown', start: at, end: at + run.length }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
