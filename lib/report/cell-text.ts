import type { CellType } from '#templates/schema.ts'
import type { CellValue } from './report.ts'

/** 分 in 万元: money is printed with at most this many decimals. */
const decimals = 6

/**
 * What a clerk means by the text in a cell. Full-width digits, spaces around the number, thousands
 * separators and a unit (件, 条, 次, 万元 …) are cleaned away; anything else stays as text.
 */
export function parseCell(text: string, type: CellType): CellValue {
  const quick = smallCount(text)
  if (quick >= 0) return type === 'money' ? money(text, String(quick), '') : quick
  const cleaned = text.replace(invisible, '').normalize('NFKC').trim()
  if (cleaned === '') return null
  if (notes.test(text)) return { text }
  return parsers[type](cleaned) ?? { text }
}

/** What a web page leaves between characters and nobody sees. */
const invisible = /[\u200b-\u200d\u2060\ufeff]/g

/** The text of a cell as it is typed and printed: money in 万元, a blank as the empty string. */
export function printCell(value: CellValue, type: CellType): string {
  if (value === null) return ''
  if (typeof value !== 'number') return value.text
  if (type !== 'money') return String(value)
  const digits = String(value).padStart(decimals + 1, '0')
  const fraction = digits.slice(-decimals).replace(/0+$/, '')
  const whole = digits.slice(0, -decimals)
  return fraction === '' ? whole : `${whole}.${fraction}`
}

/** The usual cell, one to fifteen plain digits, without a regular expression; else −1. */
function smallCount(text: string): number {
  const { length } = text
  if (length === 0 || length > 15) return -1
  let value = 0
  for (let at = 0; at < length; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** ①, ², ½: the mark of a footnote or a part, which would be one more digit. */
const notes = /\p{No}/u

const parsers: Readonly<Record<CellType, (cleaned: string) => number | undefined>> = {
  count: parseCount,
  change: parseChange,
  money: parseMoney,
}

function parseCount(cleaned: string): number | undefined {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)\s*[件条宗次份起例项个]?$/.exec(cleaned)
  const count = match?.[1] === undefined ? Number.NaN : Number(match[1].replaceAll(',', ''))
  return Number.isSafeInteger(count) ? count : undefined
}

/** An integer with its sign: +19, -10, −3. */
function parseChange(cleaned: string): number | undefined {
  const match = /^([+\-−]?)\s*(\d+)\s*项?$/.exec(cleaned)
  const size = match?.[2] === undefined ? Number.NaN : Number(match[2])
  if (!Number.isSafeInteger(size)) return undefined
  return match?.[1] === '-' || match?.[1] === '−' ? 0 - size : size
}

function parseMoney(cleaned: string): number | undefined {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*(?:万元)?$/.exec(cleaned)
  if (match?.[1] === undefined) return undefined
  const value = money(cleaned, match[1].replaceAll(',', ''), match[2] ?? '')
  return typeof value === 'number' ? value : undefined
}

/** 万元 as whole and fraction digits, in 分; text where it is finer than a 分 or too large. */
function money(text: string, whole: string, fraction: string): CellValue {
  const exact = fraction.replace(/0+$/, '')
  const value = Number(whole + exact.padEnd(decimals, '0'))
  return exact.length <= decimals && Number.isSafeInteger(value) ? value : { text }
}
