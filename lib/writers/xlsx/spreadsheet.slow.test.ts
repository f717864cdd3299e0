import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { validate, validator } from '../docx/test-validator.ts'
import { type WorkbookCell, writeXlsx } from './write-xlsx.ts'

const folder = mkdtempSync(join(tmpdir(), 'nianbao-xlsx-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const texts = ['柳塘街道办事处', '=1+1', '+2', '-3', '@SUM(A1)', '三件', '一,二"三"']
const rows: readonly (readonly WorkbookCell[])[] = [
  [
    { value: '单位', look: 'label' },
    { value: '件数', look: 'label' },
  ],
  ...texts.map((text, at): readonly WorkbookCell[] => [text, at * 1.25]),
  [
    { value: '合计', look: 'sum' },
    { value: null, look: 'blank' },
  ],
]
const file = join(folder, 'values.xlsx')

async function written(): Promise<void> {
  const sheet = { name: '2023年', widths: [20], frozen: { rows: 1, columns: 1 }, rows }
  writeFileSync(file, await writeXlsx([sheet]))
}

test('LibreOffice reads every value back, and no text has become a formula', async () => {
  await written()
  const format = 'csv:Text - txt - csv (StarCalc):9,34,76'
  const home = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const asked = [home, '--headless', '--convert-to', format, '--outdir', folder, file]
  const run = spawnSync('soffice', asked, { encoding: 'utf8' })
  const csv = join(folder, 'values.csv')
  if (!existsSync(csv)) {
    return console.warn(`SKIPPED: LibreOffice Calc is missing: ${run.stderr}`)
  }
  const lines = readFileSync(csv, 'utf8').replace(/\n$/, '').split('\n')
  const expected = texts.map((text, at) => `${quoted(text)}\t${at * 1.25}`)
  expect(lines).toEqual(['单位\t件数', ...expected, '合计\t'])
})

function quoted(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text
}

const binary = validator()

test.runIf(binary)('the Open XML SDK finds it valid', async () => {
  await written()
  expect(validate(binary ?? '', file, 'Microsoft365')).toMatchObject({ ok: true, errors: [] })
})
