import mammoth from 'mammoth'
import { compose } from '#lib/document/compose.ts'
import { recognise } from '#lib/document/recognise.ts'
import type { PageReading } from '#lib/page/read-page.ts'
import { readDocx } from '#lib/readers/docx/read-docx.ts'
import { readTxt } from '#lib/readers/txt/read-txt.ts'
import { writeDocx } from '#lib/writers/docx/write-docx.ts'
import { writeTxt } from '#lib/writers/txt/write-txt.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { type Figure, timed } from './timing.ts'
import { usualReport } from './usual-report.ts'

/** From the bytes of a file to its 200 values and narratives, in microseconds; mammoth gives text alone. */
export async function reading(): Promise<Readonly<Record<string, Figure>>> {
  const blocks = compose(annualReport2021, usualReport)
  const word = await writeDocx(blocks)
  const text = writeTxt(blocks)
  const buffer = Buffer.from(word)
  return timed({
    'Word file to values': () => recognised(readDocx(word)),
    'mammoth: Word file to raw text': () => mammoth.extractRawText({ buffer }),
    'text file to values': () => recognised(readTxt(text)),
    'blocks to values': () => recognise({ blocks, notes: [] }),
  })
}

function recognised(read: PageReading): unknown {
  if (read.kind === 'refused') throw new Error(read.says)
  return recognise(read.page)
}
