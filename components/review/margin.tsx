'use client'

import { Button } from '#components/ui/button.tsx'
import { ChangeList } from './change-list.tsx'
import { Checklist } from './checklist.tsx'
import { CommentForm } from './comment-form.tsx'
import type { PlaceNames } from './place-names.ts'
import { ReviewFindingCard } from './review-finding-card.tsx'
import type { ReviewChange, ReviewFinding, Target, Thread } from './review-view.ts'
import { ThreadCard } from './thread-card.tsx'

/** What a person can want of the margin. */
export interface MarginEvents {
  /** To see on the page what a card is about, by the id of its mark. */
  readonly onFind: (mark: string) => void
  /** Absent: this person may not write. */
  readonly onComment: ((target: Target, text: string) => Promise<boolean>) | undefined
  readonly onReply: (thread: string, text: string) => Promise<boolean>
  readonly onResolve: (thread: string, isResolved: boolean) => void
  readonly onOverrule: ((fingerprint: string, reason: string) => Promise<boolean>) | undefined
  /** The reasons written so far for errors that are let pass, by fingerprint. */
  readonly overrules: ReadonlyMap<string, string>
  /** The questions that this person ticked, by id. */
  readonly ticked: ReadonlySet<string>
  /** Absent: this person may not write. */
  readonly onTick: ((question: string, isTicked: boolean) => void) | undefined
}

interface Props extends MarginEvents {
  readonly changes: readonly ReviewChange[]
  readonly findings: readonly ReviewFinding[]
  readonly threads: readonly Thread[]
  readonly places: PlaceNames
  /** What is being commented on; undefined: nothing. */
  readonly target: Target | undefined
  readonly onTarget: (target: Target | undefined) => void
  readonly isBusy: boolean
}

/** Beside the page: changes, findings with their answers, comments, and what no program can judge. */
export function Margin({ changes, findings, threads, places, target, onTarget, ...rest }: Props) {
  const { onFind, onComment, onOverrule, overrules } = rest
  const open = threads.filter(({ isResolved }) => !isResolved)
  const resolved = threads.filter(({ isResolved }) => isResolved)
  return (
    <div className="flex flex-col gap-2.5">
      <ChangeList changes={changes} onFind={onFind} />
      {findings.map((finding) => (
        <div key={finding.fingerprint} id={`card-finding:${finding.fingerprint}`}>
          <ReviewFindingCard
            finding={finding}
            overrule={overrules.get(finding.fingerprint)}
            onFind={() => onFind(`finding:${finding.fingerprint}`)}
            onComment={
              onComment &&
              ((text) => onComment({ kind: 'finding', fingerprint: finding.fingerprint }, text))
            }
            onOverrule={onOverrule && ((reason) => onOverrule(finding.fingerprint, reason))}
          />
        </div>
      ))}
      {findings.length === 0 && <p className="text-sm text-ok">✓ 检查没有发现问题</p>}
      <div className="flex items-center">
        <h2 className="text-sm font-semibold text-ink2">意见</h2>
        {onComment && !target && (
          <div className="ml-auto">
            <Button size="small" onClick={() => onTarget({ kind: 'whole' })}>
              加意见
            </Button>
          </div>
        )}
      </div>
      {onComment && target && (
        <CommentForm
          key={JSON.stringify(target)}
          places={places}
          first={target}
          onComment={async (aimed, text) => {
            const isDone = await onComment(aimed, text)
            if (isDone) onTarget(undefined)
            return isDone
          }}
          onCancel={() => onTarget(undefined)}
        />
      )}
      <Threads threads={open} {...rest} />
      {resolved.length > 0 && (
        <details className="text-sm">
          <summary className="w-fit text-ink2">已解决 {resolved.length} 条</summary>
          <div className="mt-1.5 flex flex-col gap-2.5">
            <Threads threads={resolved} {...rest} />
          </div>
        </details>
      )}
      <Checklist ticked={rest.ticked} onTick={rest.onTick} />
    </div>
  )
}

interface ThreadsProps extends MarginEvents {
  readonly threads: readonly Thread[]
  readonly isBusy: boolean
}

function Threads({ threads, isBusy, onFind, onComment, onReply, onResolve }: ThreadsProps) {
  return threads.map((thread) => (
    <div key={thread.id} id={`card-thread:${thread.id}`}>
      <ThreadCard
        thread={thread}
        isBusy={isBusy}
        onFind={() => onFind(`thread:${thread.id}`)}
        onReply={onComment && ((text) => onReply(thread.id, text))}
        onResolve={onComment && ((isResolved) => onResolve(thread.id, isResolved))}
      />
    </div>
  ))
}
