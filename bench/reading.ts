import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { compose } from '#lib/document/compose.ts'
import { recognise } from '#lib/document/recognise.ts'
import type { PageReading } from '#lib/page/read-page.ts'
import { readDocx } from '#lib/readers/docx/read-docx.ts'
import { readHtml } from '#lib/readers/html/read-html.ts'
import { readPdf } from '#lib/readers/pdf/read-pdf.ts'
import { readTxt } from '#lib/readers/txt/read-txt.ts'
import { writeDocx } from '#lib/writers/docx/write-docx.ts'
import { writeTxt } from '#lib/writers/txt/write-txt.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { type Contenders, type Figure, timed } from './timing.ts'
import { usualReport } from './usual-report.ts'

const readers: Readonly<Record<string, (bytes: Uint8Array) => PageReading | Promise<PageReading>>> =
  {
    docx: readDocx,
    txt: readTxt,
    html: readHtml,
    pdf: readPdf,
  }

/**
 * From the bytes of a file to its 200 values and narratives, in microseconds: our own files, then real
 * published ones where they stand beside the project. mammoth gives text alone.
 */
export async function reading(): Promise<Readonly<Record<string, Figure>>> {
  const page = compose(annualReport2021, usualReport)
  const word = await writeDocx(page)
  const buffer = Buffer.from(word)
  return timed({
    'Word file to values': valuesOf('docx', word),
    'Word file to blocks': () => readDocx(word),
    'mammoth: Word file to HTML': () => mammoth.convertToHtml({ buffer }),
    'mammoth: Word file to raw text': () => mammoth.extractRawText({ buffer }),
    'text file to values': valuesOf('txt', writeTxt(page)),
    'blocks to values': () => recognise({ blocks: page, notes: [] }),
    ...corpusFiles(),
  })
}

function corpusFiles(): Contenders {
  const corpus = join(import.meta.dirname, '../../shared/corpus')
  const names = existsSync(corpus) ? readdirSync(corpus) : []
  const read = names.filter((name) => /\.(?:docx|txt|html|pdf)$/.test(name))
  return Object.fromEntries(
    read.map((name) => {
      const bytes = new Uint8Array(readFileSync(join(corpus, name)))
      return [`${name} to values`, valuesOf(name.slice(name.lastIndexOf('.') + 1), bytes)]
    }),
  )
}

/** Reads a file and recognises its report; a file that is refused would be no figure. */
function valuesOf(format: string, bytes: Uint8Array): () => Promise<void> {
  return async () => {
    const answer = await readers[format]?.(bytes)
    if (answer?.kind !== 'read') throw new Error(`a ${format} file was not read`)
    const { kind } = recognise(answer.page)
    if (kind !== 'recognised') throw new Error(`a ${format} file was not recognised`)
  }
}
