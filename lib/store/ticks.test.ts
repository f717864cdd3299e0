import { expect, test } from 'vitest'
import { onEachDatabase } from '#lib/database/test-support/scratch-database.ts'
import { createReport } from './create-report.ts'
import { officeDraft, origin, reviewer, signer } from './test-support/signing-office.ts'
import { loadTicks, saveTick } from './ticks.ts'

onEachDatabase('ticks', (scratch) => {
  test('are each person’s own, and can be taken back', async () => {
    const database = await scratch.database()
    const id = await createReport(database, officeDraft, origin)
    const tick = { actor: reviewer, question: 'facts', revision: 1, isTicked: true }
    await saveTick(database, id, tick)
    await saveTick(database, id, { ...tick, revision: 2 })
    await saveTick(database, id, { ...tick, actor: signer })
    await saveTick(database, id, { ...tick, question: 'ledgers' })
    await saveTick(database, id, { ...tick, question: 'ledgers', isTicked: false })
    const ticks = await loadTicks(database, id)
    expect(ticks).toHaveLength(2)
    expect(ticks).toEqual(
      expect.arrayContaining([
        { by: 'li', byName: '李四', question: 'facts', revision: 2, at: expect.any(String) },
        { by: 'wang', byName: '王五', question: 'facts', revision: 1, at: expect.any(String) },
      ]),
    )
  })
})
