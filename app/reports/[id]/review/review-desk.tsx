'use client'

import { useCallback, useState } from 'react'
import { severityCounts } from '#components/checks/severity.ts'
import { PartList } from '#components/review/part-list.tsx'
import type { Target, Thread } from '#components/review/review-view.ts'
import { StepButtons } from '#components/review/step-buttons.tsx'
import { DeskAside } from './desk-aside.tsx'
import { DeskHeader } from './desk-header.tsx'
import { DeskMain } from './desk-main.tsx'
import type { DeskProps } from './desk-props.ts'
import { goToPart, showCard } from './find-on-page.ts'
import { stepsNow } from './steps-now.ts'
import { useReviewing } from './use-reviewing.ts'

/** The reviewer's screen: parts on the left, the pages, and beside them all there is to say. */
export function ReviewDesk(props: DeskProps) {
  const { parts, changes, findings, threads, steps, mayComment, lastYear } = props
  const reviewing = useReviewing(props)
  const { seen, overrules } = reviewing
  const [target, setTarget] = useState<Target>()
  const [isOpen, setOpen] = useState(false)
  const aim = useCallback((next: Target | undefined) => {
    setTarget(next)
    if (next) setOpen(true)
  }, [])
  const onMark = useCallback((mark: string) => {
    setOpen(true)
    requestAnimationFrame(() => showCard(mark))
  }, [])
  const open = threads.filter(({ isResolved }) => !isResolved)
  const unanswered = findings.filter((finding) => finding.isOpen)
  const isBeside = Boolean(lastYear)
  const buttons = (
    <StepButtons
      steps={stepsNow(steps, { seen, parts, overrules })}
      comments={open.map(attachable)}
      today={props.today}
      onStep={reviewing.onStep}
    />
  )
  return (
    <div className="grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr_auto]">
      <DeskHeader
        {...props}
        notes={open.length + unanswered.length}
        isFolding={isBeside}
        isOpen={isOpen}
        onFold={() => setOpen(!isOpen)}
      >
        {buttons}
      </DeskHeader>
      <div
        className={`grid min-h-0 grid-cols-[minmax(0,1fr)] max-md:grid-rows-[auto_1fr] md:grid-cols-[var(--steps)_minmax(0,1fr)] ${isBeside ? '' : 'xl:grid-cols-[var(--steps)_minmax(0,1fr)_auto]'}`}
      >
        <PartList parts={parts} seen={seen} onGo={goToPart}>
          <p>{severityCounts(unanswered) || '检查结果均已答复'}</p>
          {changes.length > 0 && <p>自上次审核后改动 {changes.length} 处</p>}
          <p>共 {props.pages} 页</p>
        </PartList>
        <DeskMain {...props} onShown={reviewing.onShown} onMark={onMark} onAim={aim} />
        <DeskAside
          {...{ ...props, ...reviewing, target, isOpen }}
          isFolding={isBeside}
          onTarget={aim}
          onClose={() => setOpen(false)}
        />
      </div>
      {mayComment && steps.length > 0 && (
        <div className="flex flex-wrap gap-2 border-t border-line bg-paper px-3 py-2 md:hidden">
          {buttons}
        </div>
      )}
    </div>
  )
}

function attachable({ id, place, remarks: [first] }: Thread) {
  return { id, place, text: first.text }
}
