import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { compose } from '#lib/document/compose.ts'
import type { Report } from '#lib/report/report.ts'
import { writeDocx } from '#lib/writers/docx/write-docx.ts'
import { writeHtml } from '#lib/writers/html/write-html.ts'
import { writeTxt } from '#lib/writers/txt/write-txt.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { chromium, libreOffice, type Program, pandoc } from './programs.ts'

/** How a file of a report is made: by our own writer, and turned by a program if there is one. */
export interface Route {
  readonly from: string
  readonly to: string
  /** What the lines of its tables are. */
  readonly says: string
  readonly own: (report: Report) => Promise<Uint8Array>
  readonly program?: Program
}

const blocksOf = (report: Report) => compose(annualReport2021, report)

const lines = {
  实线: { word: 'single', web: '1px solid', sides: '1px' },
  虚线: { word: 'dashed', web: '1px dashed', sides: '1px' },
  只有横线: { word: 'single', web: '1px solid', sides: '1px 0' },
  无边框: { word: 'none', web: 'none', sides: '0' },
} as const

type Lines = keyof typeof lines

/** Our Word file with other lines around its cells. */
function docxWith(says: Lines) {
  return async (report: Report) => {
    const files = unzipSync(await writeDocx(blocksOf(report)))
    const page = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    const drawn = page.replace(/<w:(\w+) w:val="single"/g, (_, side: string) => {
      const isSide = /^(?:left|right|insideV)$/.test(side)
      return `<w:${side} w:val="${says === '只有横线' && isSide ? 'none' : lines[says].word}"`
    })
    return zipSync({ ...files, 'word/document.xml': strToU8(drawn) })
  }
}

/** Our web page, styled to be printed. */
function pageWith(says: Lines, size = 'A4') {
  const { web, sides } = lines[says]
  const css = `@page { size: ${size}; margin: 22mm } body { font: 12pt/1.6 serif; margin: 0 }
    h1 { text-align: center } p, h2, h3 { font-size: 1em; text-indent: 2em; margin: 0 }
    table { width: 100%; font-size: 0.75em; border: none; border-collapse: collapse }
    td { text-align: center } td, th { border: ${web}; border-width: ${sides} }`
  return async (report: Report) => {
    const page = writeHtml(blocksOf(report)).replace(/<\/?thead>| border="1"/g, '')
    return new TextEncoder().encode(
      `<!doctype html><meta charset="utf-8"><style>${css}</style>${page}`,
    )
  }
}

const docx = async (report: Report) => writeDocx(blocksOf(report))
const html = async (report: Report) => new TextEncoder().encode(writeHtml(blocksOf(report)))
const txt = async (report: Report) => writeTxt(blocksOf(report))
const kinds: readonly Lines[] = ['实线', '虚线', '只有横线', '无边框']

/** Every route that is tried. */
export const routes: readonly Route[] = [
  { from: 'docx', to: 'docx', says: '实线', own: docx },
  { from: 'html', to: 'html', says: '实线', own: html },
  { from: 'txt', to: 'txt', says: '', own: txt },
  { from: 'docx', to: 'html', says: '实线', own: docx, program: libreOffice },
  { from: 'docx', to: 'txt', says: '', own: docx, program: libreOffice },
  { from: 'docx', to: 'docx', says: '实线', own: docx, program: libreOffice },
  ...kinds.map(
    (says): Route => ({
      ...{ from: 'docx', to: 'pdf', says, own: docxWith(says), program: libreOffice },
    }),
  ),
  { from: 'docx', to: 'html', says: '实线', own: docx, program: pandoc },
  { from: 'docx', to: 'txt', says: '', own: docx, program: pandoc },
  { from: 'html', to: 'docx', says: '', own: html, program: pandoc },
  ...kinds.map(
    (says): Route => ({
      ...{ from: 'html', to: 'pdf', says, own: pageWith(says), program: chromium },
    }),
  ),
  {
    ...{ from: 'html', to: 'pdf', says: '实线，横向' },
    ...{ own: pageWith('实线', 'A4 landscape'), program: chromium },
  },
]
