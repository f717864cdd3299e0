'use client'

import type { Attachable } from '#components/review/reason-dialog.tsx'
import { StepButtons } from '#components/review/step-buttons.tsx'
import { Button } from '#components/ui/button.tsx'
import type { State } from '#lib/review/state.ts'
import { changeId } from '../change-id.ts'
import { type AskedStep, stepsNow } from '../review/steps-now.ts'
import { takeStepAction } from '../review/take-step-action.ts'
import { told } from '../review/told.ts'

interface Props {
  readonly report: string
  readonly name: string
  readonly year: number
  readonly stateId: State
  /** The state in words. */
  readonly state: string
  readonly revision: number
  /** YYYY-MM-DD */
  readonly today: string
  readonly steps: readonly AskedStep[]
  readonly comments: readonly Attachable[]
}

/** The bar over the summary: the way to the pages, print, and what can be decided. Not printed itself. */
export function SigningBar({ report, name, year, stateId, state, revision, ...props }: Props) {
  const { today, steps, comments } = props
  // Who signs in one level has the pages to look at, so signs there.
  const here = steps.filter(({ wantsLooks }) => !wantsLooks)
  return (
    <header className="sticky top-0 z-10 flex min-h-[52px] flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-paper px-4 py-2 print:hidden">
      <a href={`/reports/${report}/review`} className="shrink-0 text-accent hover:underline">
        ← 看全文
      </a>
      <h1 className="min-w-0 truncate text-ink2">
        {name} / <b className="font-semibold text-ink">{year}年度报告</b> · {state}
      </h1>
      <div className="ml-auto flex flex-wrap items-center gap-2">
        <a
          href={`/reports/${report}/history`}
          className="mr-2 shrink-0 text-accent hover:underline"
        >
          历史
        </a>
        <Button onClick={() => window.print()}>打印</Button>
        <StepButtons
          steps={stepsNow(here, { seen: undefined, parts: [], overrules: new Map() })}
          comments={comments}
          today={today}
          onStep={(step, words) =>
            told(
              takeStepAction(report, { id: changeId(), step, from: stateId, revision, ...words }),
            )
          }
        />
      </div>
    </header>
  )
}
