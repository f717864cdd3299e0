'use client'

import { useState } from 'react'
import { severityEdges, severityInks, severityNames } from '#components/checks/severity.ts'
import { Button } from '#components/ui/button.tsx'
import type { ReviewFinding } from './review-view.ts'
import { TextForm } from './text-form.tsx'

interface Props {
  readonly finding: ReviewFinding
  /** The reason with which this reader lets it pass, not sent yet. */
  readonly overrule: string | undefined
  readonly onFind: () => void
  /** Writes a comment about it; absent: this person may not. */
  readonly onComment: ((text: string) => Promise<boolean>) | undefined
  /** Settles an error with a reason; absent: this person may not. */
  readonly onOverrule: ((reason: string) => Promise<boolean>) | undefined
}

/** A finding with the answer the office gave, and what the reviewer can say to it. */
export function ReviewFindingCard(props: Props) {
  const { finding, overrule, onFind, onComment, onOverrule } = props
  const [asking, setAsking] = useState<'comment' | 'overrule'>()
  const { severity, message, quote } = finding
  const close = () => setAsking(undefined)
  const closing = (act: (text: string) => Promise<boolean>) => async (text: string) => {
    const isDone = await act(text)
    if (isDone) close()
    return isDone
  }
  return (
    <article
      aria-label={`${severityNames[severity]}：${message}`}
      className={`rounded-md border border-l-3 border-line bg-paper px-2.5 py-2 text-sm ${severityEdges[severity]}`}
    >
      <button type="button" onClick={onFind} className="block w-full text-left hover:underline">
        <span className="flex text-xs">
          <b className={`flex-none font-semibold ${severityInks[severity]}`}>
            {severityNames[severity]}
          </b>
          <span className="mx-1 min-w-0 text-ink2">· {finding.check}</span>
          <span className="ml-auto flex-none text-ink2">
            {overrule ? '准予不改' : stateOf(finding)}
          </span>
        </span>
        <span className="block">{message}</span>
        {quote && !message.includes(quote) && (
          <q className="mt-1 block border-l-2 border-line2 pl-2 text-ink2">{quote}</q>
        )}
      </button>
      {finding.answer?.text && (
        <p className="mt-1 wrap-anywhere whitespace-pre-wrap">说明：{finding.answer.text}</p>
      )}
      {overrule && <p className="mt-1 wrap-anywhere whitespace-pre-wrap">准予不改：{overrule}</p>}
      {asking === 'overrule' && onOverrule && (
        <TextForm
          label="准予不改的理由（同意时写入审签单）"
          verb="准予"
          onText={closing(onOverrule)}
          onCancel={close}
        />
      )}
      {asking === 'comment' && onComment && (
        <TextForm label="意见" verb="添加" onText={closing(onComment)} onCancel={close} />
      )}
      {asking === undefined && (
        <div className="mt-1 flex gap-3">
          {onOverrule && finding.overruling === 'asked' && (
            <Button size="small" look="link" onClick={() => setAsking('overrule')}>
              {overrule ? '改写理由' : '准予不改'}
            </Button>
          )}
          {onComment && (
            <Button size="small" look="link" onClick={() => setAsking('comment')}>
              {finding.answer ? '不认可' : '加意见'}
            </Button>
          )}
        </div>
      )}
    </article>
  )
}

function stateOf({ overruling, isOpen, answer, severity }: ReviewFinding): string {
  if (overruling === 'given') return '已准予不改'
  if (overruling === 'asked') return '待审核人裁定'
  if (isOpen) return severity === 'hint' ? '' : '未答复'
  return answer?.kind === 'seen' ? '已看，不改' : '已说明'
}
