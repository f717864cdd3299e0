import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { onEachDatabase } from '#lib/database/test-support/scratch-database.ts'
import { createReport } from './create-report.ts'
import { loadDraft } from './load-draft.ts'

const run = promisify(execFile)
const script = join(import.meta.dirname, 'test-support', 'count-up.ts')

onEachDatabase('programs', (scratch) => {
  test('two programs, opened at once, lose nothing and never fail', async () => {
    const place = await scratch.place()
    const database = await scratch.database(place)
    const named = {
      template: 'annual-report-2021',
      agency: '甲街道',
      kind: '街道',
      year: 2023,
    } as const
    const draft = { report: { ...named, narratives: {}, cells: {} }, answers: {} }
    const id = await createReport(database, draft, 'local')
    const countUp = (author: string) =>
      run(process.execPath, ['--import', 'tsx', script, place, id, author, '300'])
    const told = await Promise.all([countUp('one'), countUp('other')])
    expect(told.every(({ stderr }) => stderr === '')).toBe(true)
    const loaded = await loadDraft(database, id)
    expect(loaded?.draft.report.cells['requests.received.naturalPerson']).toBe(600)
  })

  test('programs that open a new one at once make it once', async () => {
    const place = await scratch.place()
    const open = () => run(process.execPath, ['--import', 'tsx', script, place, '', '', '0'])
    for (const { stdout } of await Promise.all([open(), open(), open(), open()]))
      expect(stdout).toBe('0')
  })
})
