import { strToU8, zipSync } from 'fflate'
import type { ReadPage } from '#lib/page/read-page.ts'
import { readDocx } from './read-docx.ts'

const namespaces = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

/** Test code: the inside of the parts of a Word file. */
export interface WordFile {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly comments?: string
}

/** A part as Word writes it. */
export function part(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${namespaces}>${inside}</w:${root}>`
}

/** The bytes of a Word file. */
export function wordFile({
  body,
  styles = '',
  numbering = '',
  comments = '',
}: WordFile): Uint8Array {
  return zipped({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/styles.xml': part('styles', styles),
    'word/numbering.xml': part('numbering', numbering),
    'word/comments.xml': part('comments', comments),
  })
}

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
  )
}

/** The page of a Word file. */
export function pageOf(file: WordFile): ReadPage {
  const reading = readDocx(wordFile(file))
  if (reading.kind === 'refused') throw new Error(reading.says)
  return reading.page
}

/** A paragraph of runs, or of plain text. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') || content === '' ? content : r(content)
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
}

export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A table of rows of cells, in a grid of so many columns. */
export function tbl(columns: number, ...rows: readonly string[]): string {
  const grid = '<w:gridCol w:w="1000"/>'.repeat(columns)
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
}

export function tr(...cells: readonly string[]): string {
  return `<w:tr>${cells.map((cell) => (/^<w:(tc|trPr|sdt)/.test(cell) ? cell : tc(cell))).join('')}</w:tr>`
}

export function tc(content: string, properties = ''): string {
  const inside = content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : p(content)
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
}
