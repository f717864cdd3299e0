import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { onEachDatabase } from '#lib/database/test-support/scratch-database.ts'
import { createReport } from './create-report.ts'
import { loadDraft } from './load-draft.ts'
import { loadReview } from './load-review.ts'
import {
  clerk,
  officeDraft,
  origin,
  reviewer,
  showAll,
  take,
} from './test-support/signing-office.ts'

const run = promisify(execFile)
const press = join(import.meta.dirname, 'test-support', 'press.ts')
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
    const id = await createReport(database, draft, origin)
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

  test('two reviewers who press at once are one first and one late, in five rounds', async () => {
    const place = await scratch.place()
    const database = await scratch.database(place)
    for (let round = 0; round < 5; round++) {
      const id = await createReport(database, officeDraft, origin)
      await take(database, id, { actor: clerk, step: 'send' })
      await showAll(database, id, reviewer)
      const pressed = ['approve', 'return'].map(async (step, at) => {
        const args = [place, id, ['李四', '赵六'][at] ?? '', step]
        return (await run(process.execPath, ['--import', 'tsx', press, ...args])).stdout
      })
      const outcomes = await Promise.all(pressed)
      const log = (await loadReview(database, id))?.log ?? []
      expect(log).toHaveLength(2)
      expect(outcomes.filter((told) => told.includes('"taken"'))).toHaveLength(1)
      const late = outcomes.find((told) => told.includes('"late"'))
      expect(late).toContain(`${log[1]?.byName}已经`)
    }
  })
})
