import { expect, test } from 'vitest'
import { onEachDatabase } from '#lib/database/test-support/scratch-database.ts'
import { createReport } from './create-report.ts'
import { damaged } from './field-value.ts'
import { listReports } from './list-reports.ts'
import { loadDraft } from './load-draft.ts'
import { saveChanges } from './save-changes.ts'
import { clerk, officeDraft, origin } from './test-support/signing-office.ts'

const cell = 'requests.received.naturalPerson' as const

onEachDatabase('a stored value that is damaged', (scratch) => {
  const spoiled = async (field: string, draft = officeDraft) => {
    const database = await scratch.database()
    const [id, other] = [
      await createReport(database, draft, origin),
      await createReport(database, officeDraft, origin),
    ]
    const { numUpdatedRows } = await database
      .updateTable('report_fields')
      .set({ value: '{"text":"三' })
      .where('report_id', '=', id)
      .where('field', '=', field)
      .executeTakeFirst()
    expect(Number(numUpdatedRows)).toBe(1)
    return { database, id, other }
  }
  const withCell = {
    ...officeDraft,
    report: { ...officeDraft.report, cells: { ...officeDraft.report.cells, [cell]: 6 } },
  }

  test('says so in its own place, and the list goes on', async () => {
    const { database, id, other } = await spoiled(`cells.${cell}`, withCell)
    const list = await listReports(database, [origin.organization])
    expect(list.map((one) => one.id)).toEqual(expect.arrayContaining([id, other]))
    const loaded = await loadDraft(database, id)
    expect(loaded?.draft.report.cells[cell]).toEqual({ text: damaged })
    expect(loaded?.draft.report.agency).toBe(withCell.report.agency)
  })

  test('is a text where a text stood', async () => {
    const { database, id } = await spoiled('agency')
    expect((await loadDraft(database, id))?.draft.report.agency).toBe(damaged)
  })

  test('answers nothing where it was an answer', async () => {
    const answers = { 'title-1': { kind: 'seen', text: '' } } as const
    const { database, id } = await spoiled('answers.title-1', { ...officeDraft, answers })
    expect((await loadDraft(database, id))?.draft.answers).toEqual({})
  })

  test('is overwritten by what somebody writes, and by nothing else', async () => {
    const { database, id } = await spoiled(`cells.${cell}`, withCell)
    const field = `cells.${cell}`
    const save = (before: number | { text: string }, after: number) =>
      saveChanges(database, {
        id,
        since: 0,
        changes: [{ id: `change-${after}`, field, before, after }],
        author: clerk.id,
      })
    await save(6, 7)
    expect((await loadDraft(database, id))?.draft.report.cells[cell]).toEqual({ text: damaged })
    await save({ text: damaged }, 8)
    expect((await loadDraft(database, id))?.draft.report.cells[cell]).toBe(8)
  })
})
