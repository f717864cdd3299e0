import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Finding } from '#lib/checks/check.ts'
import { onEachDatabase } from '#lib/database/test-support/scratch-database.ts'
import { formOf } from '#lib/report/form.ts'
import { pointsOf } from '#lib/review/points.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { createReport } from './create-report.ts'
import { deleteReport } from './delete-report.ts'
import { officesOfOneLevel, saveLevels } from './levels.ts'
import { loadDraft } from './load-draft.ts'
import { loadReview } from './load-review.ts'
import { loadLooks, saveLooks } from './looks.ts'
import { saveChanges } from './save-changes.ts'
import { loadSignedFile } from './signed-file.ts'
import {
  clerk,
  files,
  officeDraft,
  origin,
  reviewer,
  showAll,
  signedReport,
  signer,
  take,
} from './test-support/signing-office.ts'

const judged: Finding = {
  check: 'title',
  severity: 'error',
  message: '标题缺少年度。',
  cells: [],
  about: 'words',
  mayOverrule: true,
  fingerprint: 'title-1',
}
const reason = { kind: 'reason', text: '上级要求' } as const

onEachDatabase('a report under review', (scratch) => {
  const stored = async () => {
    const database = await scratch.database()
    const id = await createReport(database, officeDraft, origin)
    return { database, id }
  }
  const change = (
    field: string,
    before: string | number | null,
    after: string | number | null,
  ) => ({
    id: `${field}-${after}`,
    field,
    before,
    after,
  })

  test('goes from hand to hand, and every step is logged', async () => {
    const { database, id } = await stored()
    expect(await loadReview(database, id)).toMatchObject({ state: 'draft', levels: 2, log: [] })
    await take(database, id, { actor: clerk, step: 'send' })
    await take(database, id, {
      actor: reviewer,
      step: 'return',
      reason: '数字不对',
      threads: ['t'],
    })
    const save = { id, since: 1, author: clerk.id, authorName: clerk.name }
    await saveChanges(database, { ...save, changes: [change('title', null, '甲')] })
    expect((await loadReview(database, id))?.state).toBe('draft')
    await take(database, id, { actor: clerk, step: 'send' })
    await showAll(database, id, reviewer)
    await take(database, id, { actor: reviewer, step: 'approve' })
    await take(database, id, { actor: signer, step: 'sign' })
    const publication = { address: 'https://www.example.gov.cn/1', date: '2024-01-20' }
    await take(database, id, { actor: clerk, step: 'publish', publication })
    const review = await loadReview(database, id)
    expect(review).toMatchObject({ state: 'published', sentBy: 'zhang', revision: 2 })
    expect(review?.log.map(({ step, byName, revision }) => [step, byName, revision])).toEqual([
      ['send', '张三', 1],
      ['return', '李四', 1],
      ['rework', '张三', 2],
      ['send', '张三', 2],
      ['approve', '李四', 2],
      ['sign', '王五', 2],
      ['publish', '张三', 2],
    ])
    expect(review?.log[1]).toMatchObject({
      reason: '数字不对',
      threads: ['t'],
      source: '192.0.2.7',
    })
    expect(review?.log[6]).toMatchObject({ publication })
  })

  test('takes a double click as one step', async () => {
    const { database, id } = await stored()
    const click = { actor: clerk, step: 'send', id: 'click', from: 'draft' } as const
    expect(await take(database, id, click)).toMatchObject({ kind: 'taken', state: 'submitted' })
    expect(await take(database, id, click)).toMatchObject({ kind: 'done', state: 'submitted' })
    expect((await loadReview(database, id))?.log).toHaveLength(1)
  })

  test('lets exactly one of two reviewers be first, and tells the other by name', async () => {
    const place = await scratch.place()
    const one = await scratch.database(place)
    // Two connections to SQLite in one program would wait for each other; programs.slow.test does it.
    const other = scratch.engine === 'SQLite' ? one : await scratch.database(place)
    const id = await createReport(one, officeDraft, origin)
    await take(one, id, { actor: clerk, step: 'send' })
    const second = { id: 'zhao', name: '赵六', roles: ['reviewer'] } as const
    await showAll(one, id, reviewer)
    const from = 'submitted'
    const outcomes = await Promise.all([
      take(one, id, { actor: reviewer, step: 'approve', from }),
      take(other, id, { actor: second, step: 'return', reason: '数字不对', from }),
    ])
    expect(outcomes.map((outcome) => outcome?.kind).sort()).toEqual(['late', 'taken'])
    const late = outcomes.find((outcome) => outcome?.kind === 'late')
    const isApproved = outcomes[0]?.kind === 'taken'
    expect(late).toMatchObject({
      says: expect.stringMatching(
        isApproved ? /^李四已经同意了.*“退回”/ : /^赵六已经退回了.*“同意”/,
      ),
    })
    expect((await loadReview(one, id))?.log).toHaveLength(2)
  })

  test('is not passed on as it was seen before it changed', async () => {
    const { database, id } = await stored()
    const save = { id, since: 1, author: clerk.id, changes: [change('title', null, '甲')] }
    await saveChanges(database, save)
    const early = await take(database, id, { actor: clerk, step: 'send', revision: 1 })
    expect(early).toMatchObject({ kind: 'late', says: expect.stringContaining('刚刚有改动') })
  })

  test('is not passed on by what was found in an earlier revision', async () => {
    const { database, id } = await stored()
    const save = { id, since: 1, author: clerk.id, changes: [change('title', null, '甲')] }
    await saveChanges(database, save)
    const outcome = await take(database, id, { actor: clerk, step: 'send', checked: 1 })
    expect(outcome).toMatchObject({ kind: 'late', says: expect.stringContaining('刚刚有改动') })
  })

  test('can be mended after a return, whatever name the return was given', async () => {
    const { database, id } = await stored()
    await take(database, id, { actor: clerk, step: 'send' })
    const returned = { actor: reviewer, step: 'return', reason: '数字不对' } as const
    await take(database, id, { ...returned, id: 'rework-2' })
    const save = { id, since: 1, author: clerk.id, changes: [change('title', null, '甲')] }
    expect(await saveChanges(database, save)).toMatchObject({ revision: 2 })
  })

  test('is refused a step that is not this person’s, or that lacks something', async () => {
    const { database, id } = await stored()
    const refused = async (taking: Parameters<typeof take>[2], says: string) =>
      expect(await take(database, id, taking)).toEqual({ kind: 'refused', says })
    await refused({ actor: reviewer, step: 'send' }, '这份报告现在不能由您报送，没有改动。')
    const points = pointsOf([judged], {})
    await refused(
      { actor: clerk, step: 'send', points },
      '没有报送：有 1 处错误要改正，或写明理由。',
    )
    await take(database, id, { actor: clerk, step: 'send' })
    await refused({ actor: reviewer, step: 'return' }, '没有退回：请写明理由。')
    await saveLooks(database, id, { actor: reviewer, revision: 1, parts: ['head', 'overview'] })
    await refused(
      { actor: reviewer, step: 'approve' },
      '没有同意：还没有看过“主动公开”“申请的收到和处理”“复议、诉讼”“问题及改进”“其他事项”。',
    )
    await showAll(database, id, reviewer)
    const reasoned = pointsOf([judged], { 'title-1': reason })
    await refused(
      { actor: reviewer, step: 'approve', points: reasoned },
      '没有同意：有 1 处错误要写明放行的理由。',
    )
    expect((await loadReview(database, id))?.state).toBe('submitted')
  })

  test('keeps why a reviewer let an error pass, for the signer to sign', async () => {
    const { database, id } = await stored()
    const points = pointsOf([judged], { 'title-1': reason })
    await take(database, id, { actor: clerk, step: 'send', points })
    await showAll(database, id, reviewer)
    const overrules = [
      { fingerprint: 'title-1', reason: '情况属实' },
      { fingerprint: 'unknown', reason: 'x' },
    ]
    await take(database, id, { actor: reviewer, step: 'approve', points, overrules })
    expect(await take(database, id, { actor: signer, step: 'sign', points })).toMatchObject({
      kind: 'taken',
    })
    expect((await loadReview(database, id))?.log[1]?.overruled).toEqual([
      { fingerprint: 'title-1', message: '标题缺少年度。', reason: '情况属实' },
    ])
  })

  test('is signed in one step where the office has one level', async () => {
    const { database, id } = await stored()
    await saveLevels(database, 'local', 1)
    expect(await officesOfOneLevel(database)).toEqual(new Set(['local']))
    await take(database, id, { actor: clerk, step: 'send' })
    await showAll(database, id, reviewer)
    expect(await take(database, id, { actor: reviewer, step: 'sign' })).toMatchObject({
      state: 'signed',
    })
    await saveLevels(database, 'local', 2)
    expect(await loadReview(database, id)).toMatchObject({ state: 'signed', levels: 2 })
  })

  test('that is not there takes no step', async () => {
    const { database, id } = await stored()
    await deleteReport(database, id)
    await expect(take(database, id, { actor: clerk, step: 'send' })).rejects.toThrow('gone')
    expect(await loadReview(database, id)).toBeUndefined()
  })

  test('remembers the latest look of each person at each part', async () => {
    const { database, id } = await stored()
    await saveLooks(database, id, { actor: reviewer, revision: 3, parts: ['head', 'head'] })
    await saveLooks(database, id, { actor: reviewer, revision: 2, parts: ['head'] })
    await saveLooks(database, id, { actor: signer, revision: 1, parts: ['head'] })
    const looks = await loadLooks(database, id)
    expect(looks.map(({ byName, part, revision }) => [byName, part, revision])).toEqual(
      expect.arrayContaining([
        ['李四', 'head', 3],
        ['王五', 'head', 1],
      ]),
    )
    expect(looks).toHaveLength(2)
  })

  describe('cannot be changed once it was sent', () => {
    const locked = async (states: number) => {
      const { database, id } = await stored()
      if (states > 0) await take(database, id, { actor: clerk, step: 'send' })
      if (states > 1) {
        await showAll(database, id, reviewer)
        await take(database, id, { actor: reviewer, step: 'approve' })
      }
      if (states > 2) await take(database, id, { actor: signer, step: 'sign' })
      return { database, id }
    }

    test.each([
      [1, /^报告已报送，不能再改；/],
      [2, /^报告已审核，不能再改；/],
      [3, /^报告已签发，不能再改；/],
    ])('after %i steps', async (states, message) => {
      const { database, id } = await locked(states)
      const before = await loadDraft(database, id)
      const changes = [
        change('title', null, '甲'),
        change('website', null, 'x'),
        { ...change('agency', '乙', '丙'), id: 'conflict' },
      ]
      const saving = saveChanges(database, { id, since: 1, changes, author: 'zhang' })
      await expect(saving).rejects.toMatchObject({
        name: 'ReportLocked',
        message,
        rejected: ['title-甲', 'website-x'],
      })
      expect(await loadDraft(database, id)).toEqual(before)
      await expect(deleteReport(database, id)).rejects.toThrow(/^报告已.{2}，不能删除。$/)
    })

    test('but what was written before is still answered as done', async () => {
      const { database, id } = await stored()
      const save = { id, since: 1, author: 'zhang', changes: [change('title', null, '甲')] }
      await saveChanges(database, save)
      await take(database, id, { actor: clerk, step: 'send' })
      expect(await saveChanges(database, save)).toMatchObject({ results: [{ kind: 'done' }] })
    })
  })
})

onEachDatabase('a signature', (scratch) => {
  test('keeps the files byte for byte, until the report is opened again', async () => {
    const database = await scratch.database()
    const id = await signedReport(database)
    const review = await loadReview(database, id)
    expect(review?.signature).toMatchObject({ by: 'wang', byName: '王五', revision: 1 })
    expect(review?.signature?.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(review?.lapse).toBeUndefined()
    expect(await loadSignedFile(database, id, 'txt')).toEqual(files[0])
    expect(await loadSignedFile(database, id, 'docx')).toBeUndefined()
    await take(database, id, { actor: signer, step: 'reopen', reason: '数字有误' })
    expect(await loadSignedFile(database, id, 'txt')).toBeUndefined()
    expect(await loadReview(database, id)).toMatchObject({ state: 'draft' })
    expect((await loadReview(database, id))?.signature).toBeUndefined()
    const kept = await database.selectFrom('signed_files').select('content').execute()
    expect(kept).toEqual([{ content: 'AP+A' }])
  })

  test('keeps the report from being deleted, even when it was opened again', async () => {
    const database = await scratch.database()
    const id = await signedReport(database)
    await take(database, id, { actor: signer, step: 'reopen', reason: '数字有误' })
    await expect(deleteReport(database, id)).rejects.toThrow(/^报告曾经签发，不能删除。$/)
    expect(await loadReview(database, id)).toMatchObject({ state: 'draft' })
  })

  test('lapses with every one of the cells and every text, changed by one character', async () => {
    const database = await scratch.database()
    const id = await signedReport(database)
    const cells = formOf(annualReport2021).cells.map((cell) => `cells.${cell.id}`)
    const texts = ['preamble', 'overview', 'problemsAndImprovements', 'otherMatters']
    const fields = [...cells, ...texts.map((part) => `narratives.${part}`), 'title', 'agency']
    expect(cells.length).toBeGreaterThan(190)
    const { narratives, agency } = officeDraft.report
    const stored = new Map<string, string>([
      ...Object.entries(narratives).map(([part, text]) => [`narratives.${part}`, text] as const),
      ['agency', agency],
    ])
    for (const field of fields) {
      const value = field.startsWith('cells.') ? 7 : `${stored.get(field) ?? ''}。`
      await withChanged(database, { id, field, value: JSON.stringify(value) }, async () => {
        expect((await loadReview(database, id))?.lapse, field).toMatch(
          /^内容与签发时不一致（签发时 /,
        )
      })
    }
    expect((await loadReview(database, id))?.lapse).toBeUndefined()
  })

  test('that lapsed is not published', async () => {
    const database = await scratch.database()
    const id = await signedReport(database)
    const publication = { address: 'https://www.example.gov.cn/1', date: '2024-01-20' }
    const value = JSON.stringify('别的标题')
    await withChanged(database, { id, field: 'title', value }, async () => {
      const outcome = await take(database, id, { actor: clerk, step: 'publish', publication })
      const says = expect.stringMatching(/^没有发布：内容与签发时不一致.*须重新审签。$/)
      expect(outcome).toEqual({ kind: 'refused', says })
    })
    const outcome = await take(database, id, { actor: clerk, step: 'publish', publication })
    expect(outcome).toMatchObject({ kind: 'taken', state: 'published' })
  })

  /** Changes a field behind the back of the program, and puts it back. */
  async function withChanged(
    database: Awaited<ReturnType<typeof scratch.database>>,
    { id, field, value }: { id: string; field: string; value: string },
    look: () => Promise<void>,
  ) {
    const where = sql`where report_id = ${id} and field = ${field}`
    const before = await sql<{ value: string }>`select value from report_fields ${where}`.execute(
      database,
    )
    const old = before.rows[0]?.value
    if (old === undefined)
      await sql`insert into report_fields values (${id}, ${field}, ${value}, 1)`.execute(database)
    else await sql`update report_fields set value = ${value} ${where}`.execute(database)
    await look()
    if (old === undefined) await sql`delete from report_fields ${where}`.execute(database)
    else await sql`update report_fields set value = ${old} ${where}`.execute(database)
  }
})
