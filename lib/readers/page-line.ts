import { halfWidth } from '#lib/text/half-width.ts'
import { ordinaryIdeographs } from '#lib/text/ordinary-ideographs.ts'

const chineseNumeral =
  /^(?:[一二三四五六七八九十]{1,3}\s*[、．.]|第[一二三四五六七八九十]{1,3}部分)/
const arabicNumeral = /^\d{1,2}\s*、/
const bracketed = /^[（(][一二三四五六七八九十]{1,3}[）)]/
const numbered = /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}\s*[.．、])/

/** A heading is no longer than this. */
const longest = { 1: 50, 2: 30 } as const

/** Which heading a line is by its form alone: 一、 and 1、 are level 1, （一） is level 2. */
export function headingLevelOf(line: string): 1 | 2 | undefined {
  const text = line.trim()
  if (/[。！？；：，,;]./.test(text) || /[；，,;]$/.test(text)) return undefined
  if (chineseNumeral.test(text)) return text.length <= longest[1] ? 1 : undefined
  if (arabicNumeral.test(text))
    return text.length <= longest[2] && !/[。：]$/.test(text) ? 1 : undefined
  if (bracketed.test(text)) return text.length <= longest[2] ? 2 : undefined
  return undefined
}

const count = /^\s*\d{1,2}(?:\.\d{1,2}){0,4}\.?[\s\u3000]+(?=[一二三四五六七八九十第])/

/** A line without the number that a program counted before a heading with its own: 1 一、 or 1.2 ⇥ 一、. */
export function withoutCount(line: string): string {
  const text = line.replace(count, '')
  return text.length < line.length && headingLevelOf(text) === 1 ? text : line
}

/** Whether a line begins as an entry of a list does: （一） or 1. */
export function isNumbered(line: string): boolean {
  return numbered.test(line.trim())
}

/** Whether a line is a sentence, not a label. */
export function isSentence(line: string): boolean {
  const text = line.trim()
  return text.length > 60 || /[。！？；]/.test(text) || /[：，]$/.test(text)
}

const number = /^[+\-−]{0,2}\d+(?:[,.]\d+)*(?:万元|元|件|%)?$/
const dash = /^[/／\-—–]{1,2}$/

/** Whether a text is what stands in a cell to fill: a number, or a mark for none. */
export function isValueText(text: string): boolean {
  const value = halfWidth(text.trim())
  return number.test(value) || dash.test(value)
}

/** Whether a line is the number of a page: “- 3 -”, “— 3 —”, “第3页”. */
export function isPageNumber(line: string): boolean {
  const text = halfWidth(line.trim())
  return /^[-—–]+\s*\d{1,3}\s*[-—–]+$/.test(text) || /^第\s*\d{1,3}\s*页[^。]{0,12}$/.test(text)
}

/** A text as it is seen: without the marks that have no width, radicals as the characters they look like. */
export function visible(text: string): string {
  return ordinaryIdeographs(text).replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
}
