import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compose } from '#lib/document/compose.ts'
import { recognise } from '#lib/document/recognise.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { writeDocx } from '#lib/writers/docx/write-docx.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { readDocx } from './read-docx.ts'

const folder = mkdtempSync(join(tmpdir(), 'nianbao-docx-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const reports = fc.sample(arbitraryReport(), { seed: 11, numRuns: 4 })

/** Whether LibreOffice answers; without it the tests say so and pass, but never in CI. */
function hasOffice(): boolean {
  const found = spawnSync('soffice', ['--version']).error === undefined
  if (!found && process.env.CI) throw new Error('soffice is missing')
  if (!found) console.warn('SKIPPED: soffice is missing')
  return found
}

/** Has LibreOffice save the files of one folder in a format, in another folder. */
function saveAll(from: string, extension: string, to: { format: string; folder: string }): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const sources = reports.map((_, index) => join(folder, from, `${index}.${extension}`))
  const order = ['--convert-to', to.format, '--outdir', join(folder, to.folder)]
  spawnSync('soffice', [profile, '--headless', ...order, ...sources])
}

describe.runIf(hasOffice())('our own Word file, saved again by LibreOffice', () => {
  beforeAll(async () => {
    for (const [index, report] of reports.entries())
      writeFileSync(
        join(folder, `${index}.docx`),
        await writeDocx(compose(annualReport2021, report)),
      )
    saveAll('.', 'docx', { format: 'docx', folder: 'again' })
    saveAll('.', 'docx', { format: 'doc', folder: 'old' })
    saveAll('old', 'doc', { format: 'docx', folder: 'from-old' })
  })

  test.each(
    ['again', 'from-old'].flatMap((way) =>
      reports.map((report, index) => ({ way, report, index })),
    ),
  )('has the same values and texts: $way $index', ({ way, report, index }) => {
    const reading = readDocx(readFileSync(join(folder, way, `${index}.docx`)))
    if (reading.kind === 'refused') throw new Error(reading.says)
    const before = recognise({ blocks: compose(annualReport2021, report), notes: [] })
    const after = recognise(reading.page)
    if (before.kind === 'refused' || after.kind === 'refused') throw new Error('not recognised')
    expect(after.report).toEqual(before.report)
    expect(after.notes).toEqual(before.notes)
  })
})
