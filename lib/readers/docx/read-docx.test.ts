import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compose } from '#lib/document/compose.ts'
import type { Block } from '#lib/page/block.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { writeDocx } from '#lib/writers/docx/write-docx.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { readDocx } from './read-docx.ts'
import { wpsFile } from './test-wps-file.ts'

/** What of a page can be seen on paper; where it came from and what is a value cannot. */
function seen(blocks: readonly Block[]): readonly unknown[] {
  return blocks.map((block) => {
    if (block.kind === 'table')
      return {
        headerRows: block.headerRows,
        rows: block.rows.map((row) =>
          row.map(({ text, colspan = 1, rowspan = 1 }) => ({ text, colspan, rowspan })),
        ),
      }
    return block.kind === 'heading'
      ? { kind: block.kind, level: block.level, text: block.text }
      : { kind: block.kind, text: block.text }
  })
}

test('our own Word file is read back as the page it was written from, without a note', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReport(), async (report) => {
      const blocks = compose(annualReport2021, report)
      const reading = readDocx(await writeDocx(blocks))
      if (reading.kind === 'refused') throw new Error(reading.says)
      expect(seen(reading.page.blocks)).toEqual(seen(blocks))
      expect(reading.page).toMatchObject({ notes: [], revisions: 0 })
    }),
    { numRuns: 30 },
  )
})

test('the same page as WPS writes it after many edits is read as the same page', () => {
  fc.assert(
    fc.property(arbitraryReport(), (report) => {
      const blocks = compose(annualReport2021, report)
      const reading = readDocx(wpsFile(blocks))
      if (reading.kind === 'refused') throw new Error(reading.says)
      expect(seen(reading.page.blocks)).toEqual(seen(blocks))
      expect(reading.page.notes).toEqual([])
      expect(reading.page.revisions).toBeGreaterThan(100)
    }),
    { numRuns: 20 },
  )
})
