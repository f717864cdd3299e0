import { describe, expect, test } from 'vitest'
import { onEachDatabase } from '#lib/database/test-support/scratch-database.ts'
import type { Change } from '#lib/report/change.ts'
import type { Draft } from '#lib/report/report.ts'
import { changedSince } from './changed-since.ts'
import { copyReport } from './copy-report.ts'
import { createReport } from './create-report.ts'
import { deleteReport, restoreReport } from './delete-report.ts'
import { listReports } from './list-reports.ts'
import { loadDraft } from './load-draft.ts'
import { renameReport } from './rename-report.ts'
import { saveChanges } from './save-changes.ts'
import { origin } from './test-support/signing-office.ts'
import { listVersions } from './versions.ts'

const cell = 'cells.requests.received.naturalPerson'

const draft: Draft = {
  report: {
    template: 'annual-report-2021',
    agency: '云溪区北苑街道办事处',
    kind: '街道',
    year: 2023,
    contact: { phone: '010-1234567' },
    narratives: { overview: '第一段\n第二段' },
    cells: {
      'requests.received.naturalPerson': 6,
      'requests.received.total': null,
      'requests.carriedOver.naturalPerson': { text: '三' },
    },
  },
  answers: { 'x:1': { kind: 'reason', text: '已核对' } },
}

onEachDatabase('the store', (scratch) => {
  const stored = async () => {
    const database = await scratch.database()
    const id = await createReport(database, draft, origin)
    const save = (since: number, ...changes: Change[]) =>
      saveChanges(database, { id, since, changes, author: 'local' })
    return { database, id, save }
  }

  describe('a stored report', () => {
    test('is read as it was written', async () => {
      const { database, id } = await stored()
      expect(await loadDraft(database, id)).toMatchObject({ id, draft, revision: 1 })
      expect(await listReports(database, ['local'])).toMatchObject([{ id, draft }])
      expect(await listReports(database, ['elsewhere'])).toEqual([])
    })

    test('is gone when it was deleted, and back as it was when restored', async () => {
      const { database, id, save } = await stored()
      const change = { id: 'a', field: cell, before: 6, after: 7 }
      expect(await deleteReport(database, id)).toBe(true)
      expect(await deleteReport(database, id)).toBe(false)
      expect(await loadDraft(database, id)).toBeUndefined()
      expect(await listReports(database, ['local'])).toEqual([])
      expect(await save(1, change)).toBeUndefined()
      expect(await changedSince(database, id, 0)).toBeUndefined()
      expect(await copyReport(database, id, { label: '副本', ...origin })).toBeUndefined()
      expect(await restoreReport(database, id)).toBe(true)
      expect(await loadDraft(database, id)).toMatchObject({ draft, revision: 1 })
    })

    test('is copied under another name', async () => {
      const { database, id } = await stored()
      const copy = await copyReport(database, id, { label: '副本', ...origin })
      expect(await loadDraft(database, copy ?? '')).toMatchObject({
        draft: { ...draft, label: '副本' },
      })
      expect(await loadDraft(database, id)).toMatchObject({ draft })
    })

    test('is renamed and loses its name again', async () => {
      const { database, id } = await stored()
      const by = { author: 'zhang', authorName: '张三' }
      expect(await renameReport(database, id, { label: '初稿', ...by })).toBe(true)
      expect(await listVersions(database, id)).toMatchObject([
        { isFirst: true },
        { by: 'zhang', byName: '张三' },
      ])
      expect(await loadDraft(database, id)).toMatchObject({ draft: { ...draft, label: '初稿' } })
      expect(await renameReport(database, id, { label: '', author: 'local' })).toBe(true)
      expect((await loadDraft(database, id))?.draft).toEqual(draft)
      expect(await renameReport(database, 'absent', { label: 'x', author: 'local' })).toBe(false)
    })

    test('of the latest year stands first in the list', async () => {
      const { database, id } = await stored()
      const later = { ...draft, report: { ...draft.report, year: 2024 } }
      const next = await createReport(database, later, origin)
      expect((await listReports(database, ['local'])).map((report) => report.id)).toEqual([
        next,
        id,
      ])
    })
  })

  describe('saving changes', () => {
    test('writes what nobody else touched, and counts one revision a save', async () => {
      const { database, id, save } = await stored()
      const saved = await save(
        1,
        { id: 'a', field: cell, before: 6, after: 7 },
        { id: 'b', field: 'website', before: null, after: 'www.example.gov.cn' },
      )
      expect(saved).toMatchObject({
        revision: 2,
        changed: [],
        results: [
          { id: 'a', field: cell, kind: 'written', current: 7 },
          { id: 'b', field: 'website', kind: 'written', current: 'www.example.gov.cn' },
        ],
      })
      const { report } = (await loadDraft(database, id))?.draft ?? draft
      expect(report.website).toBe('www.example.gov.cn')
      expect(report.cells['requests.received.naturalPerson']).toBe(7)
    })

    test('sent again does nothing, even when the field moved on', async () => {
      const { save } = await stored()
      const change = { id: 'a', field: cell, before: 6, after: 7 }
      const first = await save(1, change)
      expect(await save(1, change)).toMatchObject({ revision: 2, results: [{ kind: 'done' }] })
      expect(await save(1, change)).toMatchObject({ savedAt: first?.savedAt })
      await save(2, { id: 'b', field: cell, before: 7, after: 6 })
      const again = await save(1, change)
      expect(again).toMatchObject({ revision: 3, results: [{ kind: 'done', current: 6 }] })
    })

    test('a change that found its value there already does not undo a later one', async () => {
      const { save } = await stored()
      await save(1, { id: 'a', field: cell, before: 6, after: 7 })
      const change = { id: 'b', field: cell, before: 6, after: 7 }
      expect(await save(1, change)).toMatchObject({ revision: 2, results: [{ kind: 'done' }] })
      await save(2, { id: 'c', field: cell, before: 7, after: 6 })
      expect(await save(1, change)).toMatchObject({ results: [{ kind: 'done', current: 6 }] })
    })

    test('a conflict writes nothing and carries the current value', async () => {
      const { database, id, save } = await stored()
      await save(1, { id: 'a', field: cell, before: 6, after: 7 })
      const before = await loadDraft(database, id)
      const conflict = { id: 'b', field: cell, before: 6, after: 8 }
      for (let turn = 0; turn < 2; turn++)
        expect(await save(1, conflict)).toMatchObject({
          revision: 2,
          results: [{ id: 'b', kind: 'conflict', current: 7 }],
        })
      expect(await loadDraft(database, id)).toEqual(before)
    })

    test('a narrative is merged by paragraph', async () => {
      const { database, id, save } = await stored()
      const field = 'narratives.overview'
      const before = '第一段\n第二段'
      await save(1, { id: 'a', field, before, after: '第一段改\n第二段' })
      const merged = await save(1, { id: 'b', field, before, after: '第一段\n第二段改' })
      expect(merged?.results).toMatchObject([{ kind: 'merged', current: '第一段改\n第二段改' }])
      expect((await loadDraft(database, id))?.draft.report.narratives.overview).toBe(
        '第一段改\n第二段改',
      )
    })

    test('tells what others changed and cleared since', async () => {
      const { database, id, save } = await stored()
      await save(
        1,
        { id: 'a', field: cell, before: 6, after: 7 },
        { id: 'b', field: 'contact.phone', before: '010-1234567', after: null },
      )
      const own = { id: 'c', field: 'title', before: null, after: '甲' }
      const changed = [
        { field: cell, value: 7 },
        { field: 'contact.phone', value: null },
      ]
      expect((await save(1, own))?.changed).toEqual(expect.arrayContaining(changed))
      expect((await save(2, own))?.changed).toEqual([])
      expect((await changedSince(database, id, 1))?.changed).toHaveLength(3)
      expect(await changedSince(database, id, 3)).toMatchObject({ revision: 3, changed: [] })
    })

    test('several changes of one field build on each other, cleared values too', async () => {
      const { save } = await stored()
      const saved = await save(
        1,
        { id: 'a', field: cell, before: 6, after: null },
        { id: 'b', field: cell, before: null, after: 8 },
        { id: 'a', field: cell, before: 6, after: null },
      )
      expect(saved?.results.map(({ kind, current }) => [kind, current])).toEqual([
        ['written', null],
        ['written', 8],
        ['done', 8],
      ])
    })

    test('an id is known within its own report only', async () => {
      const { database, id, save } = await stored()
      await save(1, { id: 'a', field: cell, before: 6, after: 7 })
      const other = await createReport(database, draft, origin)
      const changes = [{ id: 'a', field: cell, before: 6, after: 9 }]
      const saved = await saveChanges(database, { id: other, since: 1, changes, author: 'local' })
      expect(saved?.results).toMatchObject([{ kind: 'written', current: 9 }])
      expect(id).not.toBe(other)
    })

    test('two thousand changes at once are one transaction', async () => {
      const { database, id, save } = await stored()
      const changes = Array.from({ length: 2000 }, (_, at) => ({
        id: `change-${at}`,
        field: `answers.finding-${at}`,
        before: null,
        after: { kind: 'seen' as const, text: '' },
      }))
      expect((await save(1, ...changes))?.revision).toBe(2)
      expect(Object.keys((await loadDraft(database, id))?.draft.answers ?? {})).toHaveLength(2001)
    })
  })
})
