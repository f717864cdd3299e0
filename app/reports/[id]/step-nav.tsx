'use client'

import { type MouseEvent, useEffect, useRef } from 'react'
import type { EditorStore } from '#components/form/editor-store.ts'
import { topics } from '#components/form/topics.ts'
import { useTopic } from '#components/form/use-topic.ts'
import { Progress } from '#components/ui/progress.tsx'
import { percentComplete } from '#lib/report/completeness.ts'
import { carriedOn } from '#lib/report/last-year.ts'
import { printedDate } from '#lib/text/date.ts'
import { deadlineOf, profileById } from '#templates/profiles/registry.ts'
import { checkAndExport, type Step } from './steps.ts'

interface Props {
  readonly store: EditorStore
  readonly steps: readonly Step[]
  readonly current: string
  readonly onGo: (step: string) => void
}

/** The left column: the steps with their marks, and how far the report is. */
export function StepNav({ store, steps, current, onGo }: Props) {
  return (
    <nav
      aria-label="步骤"
      className="flex min-h-0 min-w-0 flex-col border-line bg-paper max-md:border-b md:overflow-y-auto md:border-r md:pt-3"
    >
      <ol className="flex max-md:overflow-x-auto md:flex-col">
        {steps.map((step) => (
          <li key={step.id} className="max-md:shrink-0">
            <StepLink {...{ store, step, onGo }} isCurrent={step.id === current} />
          </li>
        ))}
      </ol>
      <HowFar store={store} />
    </nav>
  )
}

interface LinkProps extends Pick<Props, 'store' | 'onGo'> {
  readonly step: Step
  readonly isCurrent: boolean
}

function StepLink({ store, step, isCurrent, onGo }: LinkProps) {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isCurrent) link.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [isCurrent])
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onGo(step.id)
  }
  return (
    <a
      ref={link}
      href={`?step=${step.id}`}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={go}
      className={`flex items-baseline border-transparent py-[7px] pr-3.5 pl-[13px] -outline-offset-2 hover:bg-desk max-md:border-b-3 md:border-l-3 ${isCurrent ? 'border-accent! bg-accent-w! font-semibold' : ''}`}
    >
      <span className="text-ink3 max-md:mr-1 md:w-6">{step.numeral}</span>
      <span className="mr-2 flex-1">{step.short}</span>
      {step.id !== checkAndExport && <Mark store={store} part={step.id} />}
    </a>
  )
}

/** 空, 进行中, N 处 or 完成. */
function Mark({ store, part }: Pick<Props, 'store'> & { readonly part: string }) {
  const mark = useTopic(store, topics.part(part), () => store.partMark(part))
  if (mark.kind === 'findings')
    return <span className="text-xs font-semibold text-err">{mark.count} 处</span>
  if (mark.kind === 'complete') return <span className="text-xs text-ok">完成</span>
  return <span className="text-xs text-ink3">{mark.kind === 'empty' ? '空' : '进行中'}</span>
}

function HowFar({ store }: Pick<Props, 'store'>) {
  const percent = useTopic(store, topics.draft, () =>
    percentComplete(store.template, carriedOn(store.template, store.draft())),
  )
  const due = useTopic(store, topics.draft, () => dueDates(store))
  return (
    <div className="mt-auto border-t border-line px-4 py-3 text-sm text-ink2 max-md:hidden">
      完成 {percent}%
      <div className="my-1.5">
        <Progress label="完成程度" value={percent / 100} />
      </div>
      {due}
    </div>
  )
}

function dueDates(store: EditorStore): string {
  const { report, profile } = store.draft()
  const dates = (['submit', 'publish'] as const).flatMap((what) => {
    const day = deadlineOf(profileById(profile), what, report)
    return day ? [`${printedDate(day)}前${what === 'submit' ? '送审' : '公布'}`] : []
  })
  return dates.join('，')
}
