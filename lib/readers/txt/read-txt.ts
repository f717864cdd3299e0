import type { PageReading, ReadNote } from '#lib/page/read-page.ts'
import { decodeText } from '../decode-text.ts'
import { visible } from '../page-line.ts'
import { blocksOfLines } from './blocks-of-lines.ts'
import { gridRows } from './grid-rows.ts'
import { readOwnLines } from './own-lines.ts'

/** Reads a text file in UTF-8, UTF-16 or GB18030. */
export function readTxt(bytes: Uint8Array): PageReading {
  const decoded = decodeText(bytes)
  if (!decoded)
    return {
      kind: 'refused',
      says: '看不出这个文本文件用的是什么编码，没有读入；请用记事本打开，另存为 UTF-8 编码。',
    }
  const reading = readText(decoded.text)
  if (reading.kind === 'refused' || decoded.torn === 0) return reading
  const note: ReadNote = { kind: 'skipped', text: `${decoded.torn} 个字符残缺`, at: 'block:0' }
  return { kind: 'read', page: { ...reading.page, notes: [...reading.page.notes, note] } }
}

/** A report has some ten thousand characters. */
const longestText = 5_000_000

/** Reads text that was pasted. */
export function readText(text: string): PageReading {
  if (text.length > longestText)
    return { kind: 'refused', says: '文件有几百万字，不像一份年度报告，没有读入。' }
  const lines = linesOf(text)
  if (lines.every((line) => line.trim() === ''))
    return { kind: 'refused', says: '文件里没有文字，没有读入。' }
  const blocks =
    readOwnLines(text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) ??
    blocksOfLines(gridRows(lines), { isWrapped: true })
  return { kind: 'read', page: { blocks, notes: [] } }
}

/** Lines without marks that nobody sees. */
function linesOf(text: string): readonly string[] {
  return visible(text)
    .replace(/\u00A0/g, ' ')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
}
