import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compose } from '#lib/document/compose.ts'
import { paginate } from '#lib/page/paginate.ts'
import { arbitraryReport } from '#lib/report/arbitrary-report.ts'
import { formOf } from '#lib/report/form.ts'
import type { Report } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { validate, validator } from './test-validator.ts'
import { writeDocx } from './write-docx.ts'

const template = annualReport2021
const folder = mkdtempSync(join(tmpdir(), 'nianbao-pages-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const zero: Report = {
  template: template.id,
  agency: '青石市临江区北苑街道办事处',
  kind: '街道',
  year: 2023,
  narratives: {
    overview: '2023年，我街道收到政府信息公开申请0件。',
    problemsAndImprovements: '解读材料少。已经补写2篇。',
    otherMatters: '无其他需要报告的事项。',
  },
  cells: Object.fromEntries(
    formOf(template)
      .cells.filter(({ isTotal }) => !isTotal)
      .map(({ id }) => [id, 0]),
  ),
}

/** 30 random reports, one without requests, and one of the length of a book, by file name. */
function reports(): ReadonlyMap<string, Report> {
  const random = fc.sample(arbitraryReport(), { seed: 2023, numRuns: 30 })
  const texts = random.flatMap(({ narratives }) => Object.values(narratives))
  const long = { ...zero, narratives: { ...zero.narratives, overview: texts.join('\n') } }
  return new Map([
    ...random.map((report, index) => [`random-${index}`, report] as const),
    ['zero', zero],
    ['long', long],
  ])
}

const files = reports()

/** Whether a program answers; without it the tests say so and pass, but never in CI. */
function has(program: string, ...args: readonly string[]): boolean {
  const found = spawnSync(program, args, { encoding: 'utf8' }).error === undefined
  if (!found && process.env.CI) throw new Error(`${program} is missing`)
  if (!found) console.warn(`SKIPPED: ${program} is missing`)
  return found
}

beforeAll(async () => {
  for (const [name, report] of files)
    writeFileSync(join(folder, `${name}.docx`), await writeDocx(compose(template, report)))
})

describe.runIf(has('soffice', '--version') && has('pdfinfo', '-v'))('LibreOffice', () => {
  test('prints every Word file on as many pages as the page model says', () => {
    const sources = [...files.keys()].map((name) => join(folder, `${name}.docx`))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    spawnSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...sources,
    ])
    const printed = [...files].map(([name, report]) => {
      const { stdout } = spawnSync('pdfinfo', [join(folder, `${name}.pdf`)], { encoding: 'utf8' })
      const ours = paginate(compose(template, report)).pages.length
      return { name, libreOffice: Number(/^Pages:\s+(\d+)$/m.exec(stdout)?.[1]), ours }
    })
    const equal = printed.filter(({ libreOffice, ours }) => libreOffice === ours)
    console.info(`LibreOffice agrees on the pages of ${equal.length} of ${printed.length} files`)
    expect(printed.filter((one) => !equal.includes(one))).toEqual([])
  })
})

const binary = validator()

describe.runIf(binary)('the Open XML SDK', () => {
  test.each(['random-0', 'zero', 'long'])('finds %s valid for every Word since 2007', (name) => {
    for (const version of ['Office2007', 'Microsoft365']) {
      const told = validate(binary ?? '', join(folder, `${name}.docx`), version)
      expect(told).toMatchObject({ ok: true, errors: [] })
    }
  })
})
