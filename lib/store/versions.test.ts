import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onEachDatabase } from '#lib/database/test-support/scratch-database.ts'
import { type FieldValue, fieldsOf } from '#lib/report/fields.ts'
import { createReport } from './create-report.ts'
import { loadDraft } from './load-draft.ts'
import { restoreVersion } from './restore-version.ts'
import { saveChanges } from './save-changes.ts'
import { clerk, officeDraft, origin, reviewer, take } from './test-support/signing-office.ts'
import { listVersions, loadDraftAt, writersBetween } from './versions.ts'

const fields: Readonly<Record<string, readonly FieldValue[]>> = {
  title: [null, '甲', '乙'],
  'narratives.overview': [null, '第一段\n第二段', '第一段'],
  'cells.requests.received.naturalPerson': [null, 0, 6, { text: '三' }],
  'answers.title-1': [null, { kind: 'seen', text: '' }],
}
const edits = fc.array(
  fc.array(fc.tuple(fc.constantFrom(...Object.keys(fields)), fc.nat(9)), {
    minLength: 1,
    maxLength: 4,
  }),
  { minLength: 1, maxLength: 8 },
)

onEachDatabase('the history of a report', (scratch) => {
  test('law: every revision is rebuilt as it was', async () => {
    const database = await scratch.database()
    let count = 0
    await fc.assert(
      fc.asyncProperty(edits, async (saves) => {
        const id = await createReport(database, officeDraft, origin)
        const seen = [await loadDraft(database, id)]
        for (const save of saves) {
          const held = new Map(fieldsOf(seen.at(-1)?.draft ?? officeDraft))
          const changes = save.map(([field, choice]) => {
            const before = held.get(field) ?? null
            const values = fields[field] ?? []
            const after = values[choice % values.length] ?? null
            held.set(field, after)
            return { id: `change-${count++}`, field, before, after }
          })
          await saveChanges(database, { id, since: 0, changes, author: clerk.id })
          const now = await loadDraft(database, id)
          if (now?.revision !== seen.at(-1)?.revision) seen.push(now)
        }
        for (const then of seen)
          expect((await loadDraftAt(database, id, then?.revision ?? 0))?.draft).toEqual(then?.draft)
      }),
      { numRuns: 25 },
    )
  })

  const stored = async () => {
    const database = await scratch.database()
    const id = await createReport(database, officeDraft, origin)
    const save = (after: string, before: string | null, by = clerk) =>
      saveChanges(database, {
        id,
        since: 0,
        changes: [{ id: after, field: 'title', before, after }],
        author: by.id,
        authorName: by.name,
      })
    return { database, id, save }
  }

  test('tells who changed how much, and which step came when', async () => {
    const { database, id, save } = await stored()
    await save('甲乙', null)
    await save('甲丙丁', '甲乙')
    await take(database, id, { actor: clerk, step: 'send' })
    await take(database, id, { actor: reviewer, step: 'return', reason: '不对' })
    await save('戊', '甲丙丁', reviewer)
    const versions = await listVersions(database, id)
    expect(
      versions.map(({ revision, byName, step, added, removed }) => [
        revision,
        byName,
        step,
        added,
        removed,
      ]),
    ).toEqual([
      [1, '张三', undefined, expect.any(Number), 0],
      [3, '张三', undefined, 5, 2],
      [3, '张三', 'send', 0, 0],
      [3, '李四', 'return', 0, 0],
      [4, '李四', undefined, 1, 3],
    ])
  })

  test('tells of each field who wrote it last between two revisions', async () => {
    const { database, id, save } = await stored()
    await save('甲', null)
    await save('乙', '甲', reviewer)
    await save('丙', '乙')
    const writers = async (since: number, until: number) => {
      const found = await writersBetween(database, id, { since, until })
      return [...found].map(([field, { byName }]) => [field, byName])
    }
    expect(await writers(1, 3)).toEqual([['title', '李四']])
    expect(await writers(0, 4)).toEqual([['title', '张三']])
    expect(await writers(4, 4)).toEqual([])
  })

  test('begins with what the report was begun with, and by whom', async () => {
    const { database, id, save } = await stored()
    await save('甲', null)
    const [first] = await listVersions(database, id)
    const { added, fields, ...rest } = first ?? {}
    expect(rest).toMatchObject({ revision: 1, by: clerk.id, byName: clerk.name, isFirst: true })
    expect(fields).toBe(fieldsOf(officeDraft).size)
    expect(added).toBeGreaterThan(20)
    expect(await listVersions(database, 'absent')).toEqual([])
  })

  test('is restored as a new revision, but for the name in the list', async () => {
    const { database, id, save } = await stored()
    await save('甲', null)
    const label = { id: 'label', field: 'label', before: null, after: '初稿' }
    await saveChanges(database, { id, since: 0, changes: [label], author: clerk.id })
    const restored = await restoreVersion(database, { report: id, revision: 1, actor: clerk })
    expect(restored?.revision).toBe(4)
    expect((await loadDraft(database, id))?.draft).toEqual({ ...officeDraft, label: '初稿' })
    const again = await restoreVersion(database, { report: id, revision: 1, actor: clerk })
    expect(again?.revision).toBe(4)
  })

  test('knows no revision that never was', async () => {
    const { database, id } = await stored()
    expect(await loadDraftAt(database, id, 0)).toBeUndefined()
    expect(await loadDraftAt(database, id, 2)).toBeUndefined()
    expect(await loadDraftAt(database, 'absent', 1)).toBeUndefined()
  })

  test('is not restored while others hold the report', async () => {
    const { database, id, save } = await stored()
    await save('甲', null)
    await take(database, id, { actor: clerk, step: 'send' })
    const restore = restoreVersion(database, { report: id, revision: 1, actor: clerk })
    await expect(restore).rejects.toMatchObject({ name: 'ReportLocked' })
  })
})
