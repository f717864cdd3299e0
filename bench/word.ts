import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { compose } from '#lib/document/compose.ts'
import { printCell } from '#lib/report/cell-text.ts'
import type { Report } from '#lib/report/report.ts'
import { settled } from '#lib/report/settled.ts'
import { writeDocx } from '#lib/writers/docx/write-docx.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { type Figure, timed } from './timing.ts'
import { form, usualReport } from './usual-report.ts'

/** From the report to the bytes of its Word file, by us and by filling the same page, in microseconds. */
export async function word(): Promise<Readonly<Record<string, Figure>>> {
  const fill = await docxtemplaterFill()
  return timed({
    ours: () => writeDocx(compose(annualReport2021, usualReport)),
    docxtemplater: () => fill(usualReport),
  })
}

/** The page as our writer lays it out, with a placeholder in every cell and paragraph, to be filled. */
export async function docxtemplaterFill(): Promise<(report: Report) => Uint8Array> {
  const page = await writeDocx(compose(annualReport2021, placeholders))
  return (report) => {
    const document = new Docxtemplater(new PizZip(page))
    document.render(valuesOf(report))
    return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
  }
}

const placeholders: Report = {
  ...usualReport,
  title: '{title}',
  narratives: Object.fromEntries(
    Object.entries(usualReport.narratives).map(([part, text]) => [
      part,
      placeholderLines(part, text),
    ]),
  ),
  cells: Object.fromEntries(form.cells.map(({ id }, at) => [id, { text: `{c${at}}` }])),
}

function placeholderLines(part: string, text: string): string {
  return text
    .split('\n')
    .map((_, line) => `{${part}${line}}`)
    .join('\n')
}

function valuesOf(report: Report): Readonly<Record<string, string>> {
  const { values } = settled(form, report.cells)
  const cells = form.cells.map(({ type }, at) => [`c${at}`, printCell(values[at] ?? null, type)])
  const lines = Object.entries(report.narratives).flatMap(([part, text]) =>
    text.split('\n').map((line, at) => [`${part}${at}`, line]),
  )
  return Object.fromEntries([['title', report.title], ...cells, ...lines])
}
