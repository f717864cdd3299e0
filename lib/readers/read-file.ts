import type { PageReading } from '#lib/page/read-page.ts'
import type { NamedFile, ReadableFormat } from './format-of.ts'

/** A format that holds a page; our own JSON holds a report. */
export type PageFormat = Exclude<ReadableFormat, 'json'>

type Reader = (bytes: Uint8Array) => PageReading | Promise<PageReading>

/** Readers are loaded when a file first asks for them. */
const readers: Readonly<Record<PageFormat, () => Promise<Reader>>> = {
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  txt: async () => (await import('./txt/read-txt.ts')).readTxt,
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
}

/** Reads a file in one of the formats as the page it prints. */
export async function readFile({ bytes }: NamedFile, format: PageFormat): Promise<PageReading> {
  const read = await readers[format]()
  return read(bytes)
}
