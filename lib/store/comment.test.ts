import { expect, test } from 'vitest'
import { onEachDatabase } from '#lib/database/test-support/scratch-database.ts'
import { addComment, openThread, settleThread } from './comment.ts'
import { createReport } from './create-report.ts'
import { clerk, officeDraft, origin, reviewer } from './test-support/signing-office.ts'
import { anchorShape, loadThreads } from './threads.ts'

onEachDatabase('comments', (scratch) => {
  const stored = async () => {
    const database = await scratch.database()
    const report = await createReport(database, officeDraft, origin)
    const anchor = { kind: 'passage', part: 'overview', quote: '第一段' } as const
    const opened = { report, actor: reviewer, thread: 't', id: 'c1', anchor, text: '请补充数字' }
    expect(await openThread(database, opened)).toBe(true)
    const answer = { report, actor: clerk, thread: 't', id: 'c2', text: '已补充' }
    return { database, report, opened, answer }
  }

  test('are kept in threads, in the order they were made', async () => {
    const { database, report, opened, answer } = await stored()
    expect(await addComment(database, answer)).toBe(true)
    const whole = { ...opened, thread: 'u', id: 'c3', anchor: { kind: 'whole' } as const }
    expect(await openThread(database, whole)).toBe(true)
    expect(await loadThreads(database, report)).toMatchObject([
      {
        id: 't',
        anchor: opened.anchor,
        revision: 1,
        comments: [
          { id: 'c1', byName: '李四', text: '请补充数字' },
          { id: 'c2', byName: '张三', text: '已补充' },
        ],
      },
      { id: 'u', anchor: { kind: 'whole' } },
    ])
  })

  test('that are sent twice are one', async () => {
    const { database, report, opened, answer } = await stored()
    await openThread(database, opened)
    await addComment(database, answer)
    await addComment(database, answer)
    expect((await loadThreads(database, report))[0]?.comments).toHaveLength(2)
  })

  test('are settled and opened again, also by an answer', async () => {
    const { database, report, answer } = await stored()
    const settle = (isResolved: boolean) =>
      settleThread(database, { report, actor: clerk, thread: 't', isResolved })
    expect(await settle(true)).toBe(true)
    expect((await loadThreads(database, report))[0]?.resolved).toMatchObject({ byName: '张三' })
    expect(await settle(false)).toBe(true)
    expect((await loadThreads(database, report))[0]?.resolved).toBeUndefined()
    await settle(true)
    await addComment(database, answer)
    expect((await loadThreads(database, report))[0]?.resolved).toBeUndefined()
  })

  test('of another report are out of reach', async () => {
    const { database, opened, answer } = await stored()
    const report = await createReport(database, officeDraft, {
      ...origin,
      organization: 'elsewhere',
    })
    expect(await addComment(database, { ...answer, report })).toBe(false)
    expect(await openThread(database, { ...opened, report })).toBe(false)
    expect(await settleThread(database, { ...answer, report, isResolved: true })).toBe(false)
    expect(await addComment(database, { ...answer, report: 'absent' })).toBe(false)
    expect(await openThread(database, { ...opened, report: 'absent' })).toBe(false)
    expect(await loadThreads(database, report)).toEqual([])
  })
})

test.each([
  { kind: 'whole' },
  { kind: 'cell', cell: 'requests.received.total', quote: '6' },
  { kind: 'passage', part: 'overview', quote: '第一段' },
  { kind: 'finding', fingerprint: 'title-1', quote: '标题。' },
])('%j is a place for a comment', (anchor) => {
  expect(anchorShape.parse(anchor)).toEqual(anchor)
})

test.each([
  {},
  { kind: 'page' },
  { kind: 'cell', cell: 'requests', quote: '' },
  { kind: 'passage', part: 'overview', quote: '' },
  { kind: 'passage', part: 'overview', quote: 'x'.repeat(2_001) },
  null,
])('%j is none', (anchor) => {
  expect(anchorShape.safeParse(anchor).success).toBe(false)
})
