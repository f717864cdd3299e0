import { parseCell } from '#lib/report/cell-text.ts'
import type { Cell } from '#lib/report/form.ts'
import type { CellValue } from '#lib/report/report.ts'
import { readChineseNumber } from '#lib/text/chinese-number.ts'

/**
 * How a pasted text can be taken as a number though it is not written as one. `nothing`: 无, - ·
 * `numeral`: 十二 · `format`: `￥ 78.00`, as a spreadsheet shows an amount.
 */
export type Reading = 'nothing' | 'numeral' | 'format'

/** A pasted text as a value, and the number it could be taken for. */
export interface PastedValue {
  readonly value: CellValue
  readonly reading?: { readonly kind: Reading; readonly number: number }
}

/** What a pasted text says in a cell; what is only likely is left to the person. */
export function pastedValue(text: string, { type }: Pick<Cell, 'type'>): PastedValue {
  const value = parseCell(text, type)
  if (value === null || typeof value === 'number') return { value }
  const reading = readingOf(plain(text), type)
  return { value, ...(reading && { reading }) }
}

/** Whether a pasted text stands where a value stands: a number in any writing, or 无, - and the like. */
export function looksLikeValue(text: string): boolean {
  return looksNumeric(text) || readingOf(plain(text), 'count') !== undefined
}

/** Whether a pasted text is a number, in any of the ways a clerk or a spreadsheet writes one. */
export function looksNumeric(text: string): boolean {
  return numeric.test(plain(text))
}

const numeric = /^[(¥$]? ?[-+−]? ?[¥$]? ?\d[\d,.]* ?(?:[件条宗次份起例项个元]|万元)? ?\)?$/
const amountShown = /^[¥$]? ?(\()? ?[-−]? ?[¥$]? ?(\d[\d,]*)(?:\.(\d+))? ?[件个元]? ?(\))?$/

/** A text longer than this is no number. */
const longestValue = 40

function plain(text: string): string {
  return text.length > longestValue ? '' : text.normalize('NFKC').trim().replace(/\s+/g, ' ')
}

function readingOf(text: string, type: Cell['type']): PastedValue['reading'] {
  if (/^(?:[无無]|[没沒]有|[¥$]?\s*[-—–−―─/\\〇○]+)$/.test(text))
    return { kind: 'nothing', number: 0 }
  const numeral = numberInWords(text)
  if (numeral !== undefined) return as('numeral', parseCell(String(numeral), type))
  const shown = amountShown.exec(text)
  return shown ? amount(text, type, shown) : undefined
}

/** An amount as accounting formats show it; a sign of money says nothing of 万元, so it stays as it is there. */
function amount(
  text: string,
  type: Cell['type'],
  [, open, whole = '', fraction = '', close]: RegExpExecArray,
): PastedValue['reading'] {
  const isNegative = open !== undefined || /[-−]/.test(text)
  if ((open === undefined) !== (close === undefined)) return undefined
  if (type === 'money' || /[1-9]/.test(fraction) || (isNegative && type !== 'change'))
    return undefined
  return as('format', parseCell((isNegative ? '-' : '') + whole.replaceAll(',', ''), type))
}

function as(kind: Reading, value: CellValue): PastedValue['reading'] {
  return typeof value === 'number' ? { kind, number: value } : undefined
}

/** 十二, 十二件, 壹拾贰: the figures of cheques among them. */
function numberInWords(text: string): number | undefined {
  const bare = text.replace(/[件条宗次份起例项个]$/, '')
  const usual = [...bare].map((sign) => cheque[sign] ?? sign).join('')
  return /^[〇零一二两三四五六七八九十百千万]+$/.test(usual) ? readChineseNumber(usual) : undefined
}

const cheque: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
}
