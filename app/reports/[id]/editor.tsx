'use client'

import { Suspense, useCallback, useState } from 'react'
import { toasts } from '#components/ui/toasts.ts'
import type { Finding } from '#lib/checks/check.ts'
import { ConflictBar } from './conflict-bar.tsx'
import { EditorAside } from './editor-aside.tsx'
import { EditorHeader } from './editor-header.tsx'
import { EditorMain } from './editor-main.tsx'
import type { EditorReview } from './editor-review.ts'
import { CheckExport, ReviewBar } from './lazy-steps.tsx'
import { RefusedBar } from './refused-bar.tsx'
import { showFinding } from './show-finding.ts'
import { StepNav } from './step-nav.tsx'
import { StepView } from './step-view.tsx'
import { checkAndExport, stepOfFinding } from './steps.ts'
import { type Opened, useEditing } from './use-editing.ts'
import { useStep } from './use-step.ts'

interface Props extends Opened {
  /** The step that the address named when the page was asked for. */
  readonly step: string
  readonly review: EditorReview
}

/** The editor of one report: steps on the left, the part in the middle, findings on the right. */
export function Editor(props: Props) {
  const { store, saving, steps, onAlive } = useEditing(props)
  const { review, report } = props
  const isLocked = review.locked !== ''
  const { queue } = saving
  const [step, go] = useStep(steps, props.step)
  const [isOpen, setOpen] = useState(false)
  const onFlush = useCallback(() => queue.flush(), [queue])
  const onJump = useCallback(
    (finding: Finding, to?: 'cells') => {
      setOpen(false)
      go(stepOfFinding(store.template, finding, to))
      // After the step is drawn and its heading has had the focus.
      requestAnimationFrame(() => showFinding(finding, to))
    },
    [store, go],
  )
  const preview = `/reports/${report}/preview`
  const onPreview = async () => {
    if (await onFlush()) location.assign(preview)
    else toasts.tell({ text: unsaved, tone: 'error' })
  }
  const isLast = step.id === checkAndExport
  return (
    <div className="grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_auto_1fr]">
      <a
        href="#content"
        className="sr-only z-50 bg-paper px-3 py-2 focus:not-sr-only focus:absolute"
      >
        跳到正文
      </a>
      <EditorHeader
        {...{ store, preview, onPreview, isOpen }}
        part={step.id}
        state={review.stateName}
        saving={queue.state}
        onExport={() => go(checkAndExport)}
        onFold={isLast ? undefined : () => setOpen(!isOpen)}
      />
      <div>
        {(isLocked || review.returned) && (
          <Suspense>
            <ReviewBar {...{ report, review }} revision={props.revision} />
          </Suspense>
        )}
        <RefusedBar store={store} queue={queue} />
        <ConflictBar store={store} />
      </div>
      <div className="grid min-h-0 grid-cols-[minmax(0,1fr)] max-md:grid-rows-[auto_1fr] md:grid-cols-[var(--steps)_minmax(0,1fr)] xl:grid-cols-[var(--steps)_minmax(0,1fr)_auto]">
        <StepNav store={store} steps={steps} current={step.id} onGo={go} />
        <EditorMain steps={steps} step={step} onGo={go} onAlive={onAlive}>
          {isLast ? (
            <CheckExport
              {...{ store, steps, onJump, onFlush, report, review }}
              revision={() => queue.revision}
              onGo={go}
            />
          ) : (
            <fieldset disabled={isLocked} role="presentation" className="min-w-0">
              <StepView store={store} part={step.part} />
            </fieldset>
          )}
        </EditorMain>
        {!isLast && (
          <EditorAside
            {...{ store, onJump, isOpen, isLocked }}
            part={step.id}
            onClose={() => setOpen(false)}
          />
        )}
      </div>
    </div>
  )
}

const unsaved = '还有修改没有送到服务器；请等页首显示“已保存”后再预览。'
