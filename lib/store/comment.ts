import type { Transaction } from 'kysely'
import type { Database } from '#lib/database/open-database.ts'
import type { Tables } from '#lib/database/tables.ts'
import type { Anchor } from '#lib/review/anchor.ts'
import type { Actor } from '#lib/review/open-steps.ts'
import { lockReport } from './lock-report.ts'

/** A comment to be written; its id is made by the client, so that sending it twice is one comment. */
export interface NewComment {
  readonly report: string
  readonly actor: Actor
  readonly thread: string
  readonly id: string
  readonly text: string
}

/** Opens a thread with its first comment. False where there is no such report. */
export async function openThread(
  database: Database,
  comment: NewComment & { readonly anchor: Anchor },
): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    const row = await lockReport(transaction, comment.report)
    if (!row) return false
    const opened = {
      id: comment.thread,
      report_id: comment.report,
      anchor: JSON.stringify(comment.anchor),
      at: new Date().toISOString(),
      revision: row.revision,
      resolved_by_id: null,
      resolved_by_name: null,
      resolved_at: null,
    }
    await transaction
      .insertInto('report_threads')
      .values(opened)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    return write(transaction, comment)
  })
}

/** Adds a comment to a thread, which opens it again. False where the report has no such thread. */
export async function addComment(database: Database, comment: NewComment): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    if (!(await lockReport(transaction, comment.report))) return false
    return write(transaction, comment)
  })
}

/** Settles a thread, or opens it again. False where the report has no such thread. */
export async function settleThread(
  database: Database,
  settled: Pick<NewComment, 'report' | 'actor' | 'thread'> & { readonly isResolved: boolean },
): Promise<boolean> {
  const { report, actor, thread, isResolved } = settled
  const { numUpdatedRows } = await database
    .updateTable('report_threads')
    .set({
      resolved_by_id: isResolved ? actor.id : null,
      resolved_by_name: isResolved ? actor.name : null,
      resolved_at: isResolved ? new Date().toISOString() : null,
    })
    .where('id', '=', thread)
    .where('report_id', '=', report)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The report is held, so nobody else takes the same place. */
async function write(
  transaction: Transaction<Tables>,
  { report, actor, thread, id, text }: NewComment,
): Promise<boolean> {
  const own = await transaction
    .updateTable('report_threads')
    .set({ resolved_by_id: null, resolved_by_name: null, resolved_at: null })
    .where('id', '=', thread)
    .where('report_id', '=', report)
    .executeTakeFirst()
  if (own.numUpdatedRows === 0n) return false
  const { count } = await transaction
    .selectFrom('report_comments')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('thread_id', '=', thread)
    .executeTakeFirstOrThrow()
  const by = { by_id: actor.id, by_name: actor.name, at: new Date().toISOString() }
  await transaction
    .insertInto('report_comments')
    .values({ id, thread_id: thread, position: count, ...by, text })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  return true
}
