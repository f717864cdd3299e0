'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { stepsOpenTo } from '#lib/review/open-steps.ts'
import { pointsOf } from '#lib/review/points.ts'
import { changeId } from './change-id.ts'
import type { EditorReview } from './editor-review.ts'
import { takeStepAction } from './review/take-step-action.ts'
import { told } from './review/told.ts'

interface Props {
  readonly report: string
  readonly review: EditorReview
  /** The revision of the server. */
  readonly revision: number
}

/** Why the report cannot be changed, or why it came back, and what to do about it. */
export function ReviewBar({ report, review, revision }: Props) {
  const [isBusy, setBusy] = useState(false)
  const { state, levels, sentBy, actor, locked, returned } = review
  const standing = { state, levels, sentBy, unseen: [], overruled: new Set<string>() }
  const steps = stepsOpenTo(actor, { ...standing, points: pointsOf([], {}) })
  const withdrawal = steps.find(({ step }) => step === 'withdraw')
  const withdraw = async () => {
    setBusy(true)
    await told(takeStepAction(report, { id: changeId(), step: 'withdraw', from: state, revision }))
    setBusy(false)
  }
  return (
    <div
      role="status"
      className={`flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 py-2 text-sm ${locked ? 'bg-accent-w' : 'bg-warn-w'}`}
    >
      <p className="min-w-0 wrap-anywhere whitespace-pre-wrap">
        {locked ? `${locked}。` : returned}
      </p>
      {withdrawal && (
        <Button size="small" disabled={isBusy} onClick={withdraw}>
          {withdrawal.name}
        </Button>
      )}
      <a href={`/reports/${report}/review`} className="text-accent hover:underline">
        {locked ? '看全文和意见' : '看意见'}
      </a>
    </div>
  )
}
