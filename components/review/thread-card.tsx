'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { Thread } from './review-view.ts'
import { TextForm } from './text-form.tsx'

interface Props {
  readonly thread: Thread
  /** Absent: this person may not. */
  readonly onReply: ((text: string) => Promise<boolean>) | undefined
  readonly onResolve: ((isResolved: boolean) => void) | undefined
  readonly onFind: () => void
  readonly isBusy: boolean
}

/** A comment with its replies, and what it was written about. */
export function ThreadCard({ thread, onReply, onResolve, onFind, isBusy }: Props) {
  const [isReplying, setReplying] = useState(false)
  const { place, quote, remarks, isResolved, isChanged } = thread
  return (
    <article
      aria-label={`意见：${place}`}
      className="rounded-md border border-line bg-paper px-3 py-2 text-sm"
    >
      <button type="button" onClick={onFind} className="block w-full text-left hover:underline">
        <span className="flex text-xs text-ink2">
          {place}
          {isChanged && <b className="ml-auto font-normal text-warn">原文已改</b>}
        </span>
        {quote && <q className="block border-l-2 border-line2 pl-2 text-ink2">{quote}</q>}
      </button>
      {remarks.map(({ id, author, at, text }) => (
        <div key={id} className="mt-1.5">
          <p className="flex gap-2 text-xs text-ink2">
            {author}
            <span className="ml-auto whitespace-nowrap">{at}</span>
          </p>
          <p className="wrap-anywhere whitespace-pre-wrap">{text}</p>
        </div>
      ))}
      {isReplying && onReply ? (
        <TextForm
          label="回复"
          verb="回复"
          onText={async (text) => {
            const isDone = await onReply(text)
            if (isDone) setReplying(false)
            return isDone
          }}
          onCancel={() => setReplying(false)}
        />
      ) : (
        <div className="mt-1 flex gap-3">
          {onResolve && (
            <Button
              size="small"
              look="link"
              disabled={isBusy}
              onClick={() => onResolve(!isResolved)}
            >
              {isResolved ? '重开' : '解决'}
            </Button>
          )}
          {onReply && !isResolved && (
            <Button size="small" look="link" disabled={isBusy} onClick={() => setReplying(true)}>
              回复
            </Button>
          )}
        </div>
      )}
    </article>
  )
}
