import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { compose } from '#lib/document/compose.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import type { Report } from '#lib/report/report.ts'
import { signOffSheet } from '#lib/review/sign-off-sheet.ts'
import { annualReport2019 } from '#templates/annual-report-2019/template.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { validate, validator } from './test-validator.ts'
import { writeDocx } from './write-docx.ts'
import { writeRedline } from './write-redline.ts'

const folder = mkdtempSync(join(tmpdir(), 'nianbao-review-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const [one, other] = fc.sample(arbitraryReport(), { seed: 11, numRuns: 2 })
if (!one || !other) throw new Error('no reports')
const older: Report = { ...one, template: annualReport2019.id, cells: {} }
const page = (report: Report) => compose(annualReport2021, report)
const by = { author: '张三', date: '2024-01-12T02:32:00.000Z' }

const files: readonly (readonly [name: string, write: () => Promise<Uint8Array>])[] = [
  ['two versions', () => writeRedline(page(one), page(other), by)],
  ['last year’s form', () => writeRedline(compose(annualReport2019, older), page(other), by)],
  [
    'a blank sign-off sheet',
    () => writeDocx(signOffSheet({ title: '甲', agency: '乙', hash: 'a'.repeat(64), log: [] })),
  ],
]

/** Whether LibreOffice answers; without it the test says so and passes, but never in CI. */
function hasOffice(): boolean {
  const found = spawnSync('soffice', ['--version']).error === undefined
  if (!found && process.env.CI) throw new Error('soffice is missing')
  if (!found) console.warn('SKIPPED: soffice is missing')
  return found
}

describe.runIf(hasOffice())('LibreOffice', () => {
  test('shows the changes of a redline as tracked, by their authors', async () => {
    writeFileSync(join(folder, 'tracked.docx'), await writeRedline(page(one), page(other), by))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const convert = ['--headless', '--convert-to', 'fodt', '--outdir', folder]
    spawnSync('soffice', [profile, ...convert, join(folder, 'tracked.docx')])
    const text = readFileSync(join(folder, 'tracked.fodt'), 'utf8')
    for (const kind of ['insertion', 'deletion'])
      expect(text.split(`<text:${kind}>`).length).toBeGreaterThan(5)
    expect(text).toContain('<dc:creator>张三</dc:creator>')
  })
})

const binary = validator()

describe.runIf(binary)('the Open XML SDK', () => {
  test.each(files)('finds %s valid for every Word since 2007', async (name, write) => {
    const file = join(folder, `${name}.docx`)
    writeFileSync(file, await write())
    for (const version of ['Office2007', 'Microsoft365'])
      expect(validate(binary ?? '', file, version)).toMatchObject({ ok: true, errors: [] })
  })
})
