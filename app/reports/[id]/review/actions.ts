'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { type Outcome, outcomeOf, reportIsGone } from '#app/reports/outcome.ts'
import { database } from '#lib/database/connection.ts'
import { may } from '#lib/review/permissions.ts'
import { addComment, openThread, settleThread } from '#lib/store/comment.ts'
import { textUpTo } from '#lib/store/field-value.ts'
import { anchorOf } from './ground-of.ts'
import { type OpenedReview, reviewFor } from './open-review.ts'

type Done = Promise<Outcome<{ readonly done: true }>>

const id = z.string().min(1).max(64)
const text = textUpTo(2000).trim().min(1)
const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('whole') }),
  z.object({ kind: z.literal('cell'), cell: z.string().max(200) }),
  z.object({ kind: z.literal('passage'), part: id, quote: textUpTo(200).min(1) }),
  z.object({ kind: z.literal('finding'), fingerprint: z.string().max(1000) }),
])
const saying = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), target, id, text }),
  z.object({ kind: z.literal('reply'), thread: id, id, text }),
  z.object({ kind: z.literal('settle'), thread: id, isResolved: z.boolean() }),
])

/** Opens a thread of comments, adds to one, or settles it; ids are made by the client. */
export async function commentAction(report: unknown, input: unknown): Done {
  return outcomeOf(async () => {
    const opened = await reviewFor(report)
    if (!opened) return reportIsGone
    if (!may(opened.actor.roles, 'comment', opened.review.state))
      return { error: '您可以查看这份报告，但现在不能写意见。' }
    const { data } = saying.safeParse(input)
    if (!data) return { error: '意见没有添加：内容太长，或者位置不对。' }
    const outcome = await say(opened, data)
    revalidatePath(`/reports/${opened.id}`, 'layout')
    return outcome
  })
}

async function say(
  opened: OpenedReview,
  said: z.infer<typeof saying>,
): Promise<Outcome<{ readonly done: true }>> {
  const base = { report: opened.id, actor: opened.actor }
  if (said.kind === 'settle')
    return told(await settleThread(await database(), { ...base, ...said }))
  if (said.kind === 'reply') return told(await addComment(await database(), { ...base, ...said }))
  const anchor = anchorOf(said.target, opened)
  if (!anchor) return { error: '这段原文刚刚改了，意见没有添加；请刷新后重新选中。' }
  const { id: first, text: words } = said
  const opening = { ...base, thread: `t${first}`, id: first, anchor, text: words }
  return told(await openThread(await database(), opening))
}

function told(isDone: boolean): Outcome<{ readonly done: true }> {
  return isDone ? { done: true } : { error: '这条意见已不在了，没有改动；请刷新页面。' }
}
