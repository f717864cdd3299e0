import type { ReadNote, ReadNoteKind } from '#lib/page/read-page.ts'
import { cellName } from '#lib/report/cell-name.ts'
import { formOf } from '#lib/report/form.ts'
import { headingOf } from '#lib/report/phrase.ts'
import type { Template } from '#templates/schema.ts'

/** A note for people: what, where, and what to do. */
export function noteSentence(template: Template, note: ReadNote): string {
  const says = isOfTable(template, note) ? manyWords : sentences[note.kind]
  return says(placeName(template, note.at), quoted(note.text))
}

type Says = (place: string, text: string) => string

/** The same words in many cells are one note, at their table. */
function isOfTable({ tables }: Template, { kind, at }: ReadNote): boolean {
  return kind === 'notANumber' && tables.some(({ id }) => id === at)
}

const manyWords: Says = (place, text) => `“${place}”的表中多格写的是${text}，不是数，请改成数字。`

const sentences: Readonly<Record<ReadNoteKind, Says>> = {
  notANumber: (place, text) => `“${place}”写的是${text}，不是一个数，请改成数字。`,
  rowMissing: (place) => `没有找到“${place}”这一行，这一行留空了；请对照原文填写。`,
  tableMissing: (place) =>
    `没有找到“${place}”的表格，可能是图片，或者复制时丢失了；请对照原文填写。`,
  headingMissing: (place) => `没有找到“${place}”；请看看它下面的内容是否读到了别处。`,
  headingReworded: (place, text) => `“${place}”的标题写的是${text}，导出时印作统一格式的标题。`,
  headingNumeral: (place, text) => `标题${text}的序号不对，导出时印作“${place}”。`,
  unplaced: (place, text) =>
    text === ''
      ? `“${place}”里有内容看不出属于哪一格，没有读入；请对照原文填写。`
      : `“${place}”里的${text}看不出属于哪里，没有读入；请对照原文填写。`,
  reworded: (place, text) =>
    `表中的${text}按次序读作“${place}”，与格式的写法不同；请核对这一行的数字。`,
  leftOut: (place, text) => `${place}处的${text}像是网页上的字样，没有读作报告的内容。`,
  skipped: (place, text) =>
    text === '' ? `${place}有内容没有读入；请对照原文。` : `${place}：${text}；请对照原文。`,
}

const longestQuote = 60

function quoted(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain === '') return ''
  return `“${plain.length > longestQuote ? `${plain.slice(0, longestQuote)}…` : plain}”`
}

const places: Readonly<Record<string, string>> = {
  title: '标题',
  preamble: '开头',
  signature: '署名和日期',
  contact: '联系方式',
}

/** What a place is called: a cell, a row, a table, a part, or the number of a block on the page. */
export function placeName(template: Template, at: string): string {
  const block = /^block:(\d+)$/.exec(at)?.[1]
  if (block !== undefined) return `原文第 ${Number(block) + 1} 段`
  const form = formOf(template)
  const cell = form.cells[form.indexOf.get(at) ?? -1]
  if (cell) return cellName(cell)
  const [table = '', row = ''] = at.split('.')
  const line = template.tables.find(({ id }) => id === table)?.rows[row]
  if (line) return line.label
  const part = template.parts.find(
    ({ id, content }) => id === at || (content.kind === 'table' && content.table === at),
  )
  return part ? headingOf(part) : (places[at] ?? at)
}
