'use client'

import { useCallback, useMemo, useRef, useState, useTransition } from 'react'
import type { MarginEvents } from '#components/review/margin.tsx'
import type { StepWords } from '#components/review/review-view.ts'
import { toasts } from '#components/ui/toasts.ts'
import type { Step } from '#lib/review/step.ts'
import { changeId } from '../change-id.ts'
import { commentAction } from './actions.ts'
import type { DeskProps } from './desk-props.ts'
import { takeStepAction } from './take-step-action.ts'
import { told } from './told.ts'
import { type Ticking, useTicks } from './use-ticks.ts'

/** What a reviewer does, and what of it the server has yet to show. */
export interface Reviewing extends Omit<MarginEvents, 'onFind' | 'onComment' | 'onTick'>, Ticking {
  readonly seen: ReadonlySet<string> | undefined
  readonly isBusy: boolean
  readonly onComment: NonNullable<MarginEvents['onComment']>
  readonly onShown: ((part: string) => void) | undefined
  readonly onStep: (step: Step, words: StepWords) => Promise<boolean>
}

type Reviewed = Pick<DeskProps, 'report' | 'stateId' | 'revision' | 'seen' | 'steps' | 'ticked'>

/** Carries what the reviewer does to the server; each act says whether it was done. */
export function useReviewing(reviewed: Reviewed): Reviewing {
  const { report, stateId, revision, seen: known, steps } = reviewed
  const [shown, setShown] = useState<readonly string[]>([])
  const [overrules, setOverrules] = useState<ReadonlyMap<string, string>>(new Map())
  const [isBusy, start] = useTransition()
  const seen = useMemo(() => known && new Set([...known, ...shown]), [known, shown])
  const isAsked = known !== undefined
  const looks = useRef<Promise<unknown>>(Promise.resolve())
  const say = (said: object) => told(commentAction(report, said))
  const onShown = useCallback(
    (part: string) => {
      setShown((before) => [...before, part])
      looks.current = Promise.all([looks.current, keepLook(report, { part, revision })])
    },
    [report, revision],
  )
  return {
    seen,
    overrules,
    isBusy,
    ...useTicks(reviewed),
    onShown: isAsked ? onShown : undefined,
    onStep: async (step, words) => {
      // The server counts the looks it has; the last ones may still be on their way.
      await looks.current
      const taken = { id: changeId(), step, from: stateId, revision, ...words }
      const overruled = overrulesFor(steps, step, overrules)
      return told(takeStepAction(report, { ...taken, overrules: overruled }))
    },
    onComment: (target, text) => say({ kind: 'open', target, id: changeId(), text }),
    onReply: (thread, text) => say({ kind: 'reply', thread, id: changeId(), text }),
    onResolve: (thread, isResolved) =>
      start(async () => void (await say({ kind: 'settle', thread, isResolved }))),
    onOverrule: steps.some(({ overrules: wanted }) => wanted.length > 0)
      ? async (fingerprint, reason) => {
          setOverrules((before) => new Map(before).set(fingerprint, reason))
          return true
        }
      : undefined,
  }
}

function overrulesFor(
  steps: Reviewed['steps'],
  step: Step,
  reasons: ReadonlyMap<string, string>,
): readonly { readonly fingerprint: string; readonly reason: string }[] {
  const wanted = steps.find((one) => one.step === step)?.overrules ?? []
  return wanted.flatMap(({ fingerprint }) => {
    const reason = reasons.get(fingerprint)
    return reason === undefined ? [] : [{ fingerprint, reason }]
  })
}

/** A look that does not arrive only leaves its part 未看 the next time. */
async function keepLook(report: string, look: { part: string; revision: number }): Promise<void> {
  const body = JSON.stringify({ parts: [look.part], revision: look.revision })
  const to = `/api/reports/${report}/looks`
  const answer = await fetch(to, { method: 'POST', body, keepalive: true }).catch(() => undefined)
  if (!answer?.ok)
    toasts.tell({ text: '“已看”没有存到服务器；请刷新页面后再看一遍。', tone: 'error' })
}
