import type { PageReading } from '#lib/page/read-page.ts'
import { Refusal } from '../refusal.ts'
import { openPdf } from './open-pdf.ts'
import { pdfBlocks } from './pdf-blocks.ts'

const notPdf = '这个文件不是 PDF，没有读取。请选报告的 Word、PDF、网页或文本文件。'
const scanned =
  '这个 PDF 是扫描件或图片，里面没有文字，没有读取。请改选报告的 Word 文件，或把数字填入“上年几个数”。'

/** Reads a PDF with a text layer as one page, its tables by the lines that draw them. */
export async function readPdf(bytes: Uint8Array): Promise<PageReading> {
  try {
    if (!isPdf(bytes)) throw new Refusal(notPdf)
    const pages = await openPdf(bytes)
    if (pages.every(({ texts }) => texts.length === 0)) throw new Refusal(scanned)
    return { kind: 'read', page: pdfBlocks(pages) }
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', says: error.message }
    throw error
  }
}

/** The mark of a PDF may stand a little after its beginning. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}
