import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compose } from '#lib/document/compose.ts'
import { recognise } from '#lib/document/recognise.ts'
import type { Block } from '#lib/page/block.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { writeDocx } from '#lib/writers/docx/write-docx.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { readPdf } from './read-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'nianbao-pdf-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const reports = fc.sample(arbitraryReport(), { seed: 7, numRuns: 10 })

/** Whether LibreOffice answers; without it the tests say so and pass, but never in CI. */
function hasOffice(): boolean {
  const found = spawnSync('soffice', ['--version']).error === undefined
  if (!found && process.env.CI) throw new Error('soffice is missing')
  if (!found) console.warn('SKIPPED: soffice is missing')
  return found
}

/** The words of a page as paper keeps them: spaces beside Chinese are lost, and so are blank ends. */
function words(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => (block.kind === 'table' ? '' : block.text.replace(/\s/g, '')))
}

describe.runIf(hasOffice())('our own Word file, printed by LibreOffice', () => {
  beforeAll(async () => {
    for (const [index, report] of reports.entries())
      writeFileSync(
        join(folder, `${index}.docx`),
        await writeDocx(compose(annualReport2021, report)),
      )
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const sources = reports.map((_, index) => join(folder, `${index}.docx`))
    const order = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder]
    spawnSync('soffice', [...order, ...sources])
  })

  test.each(reports.map((report, index) => ({ report, index })))(
    'is read back cell by cell, report $index',
    async ({ report, index }) => {
      const written = compose(annualReport2021, report)
      const reading = await readPdf(readFileSync(join(folder, `${index}.pdf`)))
      if (reading.kind === 'refused') throw new Error(reading.says)
      const { blocks, notes } = reading.page
      expect(notes).toEqual([])
      const [before, after] = [recognise({ blocks: written, notes: [] }), recognise(reading.page)]
      if (before.kind === 'refused' || after.kind === 'refused') throw new Error('not recognised')
      expect(after.report.cells).toEqual(before.report.cells)
      expect(after.notes).toEqual(before.notes)
      expect(words(blocks)).toEqual(words(written))
    },
  )
})
