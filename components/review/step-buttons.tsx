'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { Step } from '#lib/review/step.ts'
import { PublicationDialog } from './publication-dialog.tsx'
import { type Attachable, ReasonDialog } from './reason-dialog.tsx'
import type { OfferedStep, StepWords } from './review-view.ts'

interface Props {
  readonly steps: readonly OfferedStep[]
  /** Open comments that a return can point at. */
  readonly comments: readonly Attachable[]
  /** YYYY-MM-DD; the date that is offered for a publication. */
  readonly today: string
  /** Whether the step was taken. */
  readonly onStep: (step: Step, words: StepWords) => Promise<boolean>
}

/** The steps that the server offers; one that asks for words opens a dialog first. */
export function StepButtons({ steps, comments, today, onStep }: Props) {
  const [asking, setAsking] = useState<OfferedStep>()
  const [isBusy, setBusy] = useState(false)
  const take = async ({ step }: OfferedStep, words: StepWords) => {
    setBusy(true)
    try {
      const isTaken = await onStep(step, words)
      if (isTaken) setAsking(undefined)
      return isTaken
    } finally {
      setBusy(false)
    }
  }
  const close = () => setAsking(undefined)
  return (
    <>
      {steps.map((one) => (
        <Button
          key={one.step}
          look={one.isMain ? 'primary' : 'plain'}
          disabled={isBusy || one.why !== ''}
          title={one.why}
          onClick={() => (one.asks ? setAsking(one) : void take(one, {}))}
        >
          {one.name}
          {one.asks && '…'}
          {one.why !== '' && <span className="text-sm font-normal">（{one.why}）</span>}
        </Button>
      ))}
      {asking?.asks === 'reason' && (
        <ReasonDialog
          title={asking.name}
          label={`${asking.name}的理由`}
          hint="理由写入记录，填报人和审核人都看得到。"
          verb={asking.name}
          comments={asking.step === 'return' ? comments : []}
          onReason={(reason, chosen) => take(asking, { reason, threads: chosen })}
          onClose={close}
        />
      )}
      {asking?.asks === 'publication' && (
        <PublicationDialog
          today={today}
          onPublication={(publication) => take(asking, { publication })}
          onClose={close}
        />
      )}
    </>
  )
}
