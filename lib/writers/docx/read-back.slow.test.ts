import fc from 'fast-check'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { compose } from '#lib/document/compose.ts'
import type { Block } from '#lib/page/block.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { writeDocx } from './write-docx.ts'

/** The texts of paragraphs and cells as mammoth reads them, in order. */
async function readByMammoth(content: readonly Block[]): Promise<readonly string[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocx(content)) })
  const ends = /<\/(?:p|h\d)>|<\/t[dh]>/g
  return value
    .replace(/<br ?\/>/g, '')
    .replace(/<\/(?:p|h\d)>(?=<\/t[dh]>)/g, '')
    .split(ends)
    .slice(0, -1)
    .map((html) => unescaped(html.replace(/<[^>]+>/g, '')))
}

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

function textsOf(content: readonly Block[]): readonly string[] {
  return content.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat().map(({ text }) => text) : [block.text],
  )
}

test('an independent reader finds every text, label and cell as it was', async () => {
  for (const sample of fc.sample(arbitraryReport(), { seed: 3, numRuns: 10 })) {
    const content = compose(annualReport2021, sample)
    const read = await readByMammoth(content)
    expect(read.filter((text) => text !== '')).toEqual(
      textsOf(content).filter((text) => text !== ''),
    )
    const values = content.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
    expect(values.filter(({ role }) => role === 'value')).toHaveLength(200)
  }
})
