import { z } from 'zod'
import type { Database } from '#lib/database/open-database.ts'
import type { Anchor } from '#lib/review/anchor.ts'
import type { Comment, Thread } from '#lib/review/thread.ts'
import { jsonOf, textLimit, textUpTo } from './field-value.ts'

const quote = textUpTo(textLimit)
const cell = z.templateLiteral([z.string(), '.', z.string(), '.', z.string()])

/** What a thread is about, as a client sends it and as it is stored. */
export const anchorShape: z.ZodType<Anchor> = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('whole') }),
    z.object({ kind: z.literal('cell'), cell, quote }),
    z.object({ kind: z.literal('passage'), part: textUpTo(100), quote: quote.min(1) }),
    z.object({ kind: z.literal('finding'), fingerprint: textUpTo(1_000), quote }),
  ],
  '意见的位置不对',
)

/** The threads of a report in the order they were opened, with their comments. */
export async function loadThreads(database: Database, report: string): Promise<readonly Thread[]> {
  const rows = await database
    .selectFrom('report_threads')
    .selectAll()
    .where('report_id', '=', report)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const comments = await commentsOf(database, report)
  return rows.map(({ id, anchor, revision, ...row }) => ({
    id,
    // Where it stood is lost, not what was said.
    anchor: anchorShape.catch({ kind: 'whole' }).parse(jsonOf(anchor)),
    revision,
    comments: comments.get(id) ?? [],
    ...(row.resolved_at !== null && {
      resolved: {
        by: row.resolved_by_id ?? '',
        byName: row.resolved_by_name ?? '',
        at: row.resolved_at,
      },
    }),
  }))
}

async function commentsOf(
  database: Database,
  report: string,
): Promise<ReadonlyMap<string, readonly Comment[]>> {
  const rows = await database
    .selectFrom('report_comments')
    .innerJoin('report_threads', 'report_threads.id', 'report_comments.thread_id')
    .selectAll('report_comments')
    .where('report_threads.report_id', '=', report)
    .orderBy('report_comments.position')
    .orderBy('report_comments.at')
    .execute()
  const byThread = new Map<string, Comment[]>()
  for (const { id, thread_id, by_id, by_name, at, text } of rows) {
    const comments = byThread.get(thread_id) ?? []
    byThread.set(thread_id, [...comments, { id, by: by_id, byName: by_name, at, text }])
  }
  return byThread
}
