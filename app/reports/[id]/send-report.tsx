'use client'

import { useState } from 'react'
import type { EditorStore } from '#components/form/editor-store.ts'
import { topics } from '#components/form/topics.ts'
import { useTopic } from '#components/form/use-topic.ts'
import { Button } from '#components/ui/button.tsx'
import { toasts } from '#components/ui/toasts.ts'
import { stepsOpenTo } from '#lib/review/open-steps.ts'
import { pointsOf } from '#lib/review/points.ts'
import { changeId } from './change-id.ts'
import type { EditorReview } from './editor-review.ts'
import { takeStepAction } from './review/take-step-action.ts'
import { told } from './review/told.ts'

interface Props {
  readonly store: EditorStore
  readonly report: string
  readonly review: EditorReview
  /** Sends what is not saved yet; false where it did not arrive. */
  readonly onFlush: () => Promise<boolean>
  /** The revision of the server once everything is saved. */
  readonly revision: () => number
}

/** Sends the report to its reviewer, or tells what still stands in the way. */
export function SendReport({ store, report, review, onFlush, revision }: Props) {
  const [isBusy, setBusy] = useState(false)
  const findings = useTopic(store, topics.findings, () => store.findings())
  const answers = useTopic(store, topics.findings, () => store.draft().answers)
  const isChecked = useTopic(store, topics.findings, () => store.isChecked())
  const { state, levels, sentBy, actor } = review
  const points = pointsOf(findings, answers)
  const standing = { state, levels, sentBy, points, unseen: [], overruled: new Set<string>() }
  const step = stepsOpenTo(actor, standing).find((one) => one.step === 'send')
  if (!step) return null
  const send = async () => {
    setBusy(true)
    if (await onFlush()) {
      const request = { id: changeId(), step: 'send', from: state, revision: revision() }
      if (await told(takeStepAction(report, request)))
        toasts.tell({ text: '已报送，等待审核。审核以前可以撤回。' })
    } else toasts.tell({ text: unsaved, tone: 'error' })
    setBusy(false)
  }
  const isClear = isChecked && step.lacks.length === 0
  return (
    <section aria-labelledby="send" className="rounded-md border border-line bg-paper p-4">
      <h2 id="send" className="font-semibold">
        {step.name}
      </h2>
      <p className="text-sm text-ink2">
        {state === 'returned' ? '这份报告被退回，改好后再报送。' : '这份报告还没有报送。'}
        {isClear && '报送后由审核人审核，审核以前可以撤回。'}
      </p>
      {isChecked && !isClear && (
        <>
          <p className="mt-1 text-sm">报送以前还要：</p>
          <ul className="list-disc pl-5 text-sm text-err">
            {step.lacks.map((lack) => (
              <li key={lack}>{lack}</li>
            ))}
          </ul>
        </>
      )}
      {points.toOverrule.length > 0 && (
        <p className="mt-1 text-sm text-warn">
          有 {points.toOverrule.length} 处错误已写明理由，由审核人决定是否准予不改。
        </p>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-4">
        <Button look="primary" disabled={!isClear || isBusy} onClick={send}>
          {step.name}
        </Button>
        <a href={`/reports/${report}/review`} className="text-accent hover:underline">
          看全文和意见
        </a>
        <a href={`/reports/${report}/history`} className="text-accent hover:underline">
          历史
        </a>
      </div>
    </section>
  )
}

const unsaved = '还有修改没有送到服务器，所以没有报送；请等页首显示“已保存”后再试。'
