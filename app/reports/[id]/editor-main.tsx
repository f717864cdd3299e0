'use client'

import { type MouseEvent, type ReactNode, Suspense, useEffect, useRef } from 'react'
import type { Step } from './steps.ts'

interface Props {
  readonly steps: readonly Step[]
  readonly step: Step
  readonly onGo: (step: string) => void
  /** The step has been loaded and answers to keys. */
  readonly onAlive: () => void
  readonly children: ReactNode
}

/** The middle column: the heading of the step, what is filled in, and the way to its neighbours. */
export function EditorMain({ steps, step, onGo, onAlive, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step.id)
  useEffect(() => {
    if (shown.current === step.id) return
    shown.current = step.id
    heading.current?.focus()
  }, [step.id])
  const at = steps.indexOf(step)
  return (
    <main
      id="content"
      tabIndex={-1}
      key={step.id}
      className="min-h-0 min-w-0 overflow-auto px-5 pt-4 pb-10 [--sticky-top:-16px] max-sm:px-3"
    >
      <h1 ref={heading} tabIndex={-1} className="text-lg font-semibold">
        {step.title}
      </h1>
      <p className="mb-2.5 max-w-[816px] text-sm text-ink2">{step.note}</p>
      <Suspense fallback={<p className="text-ink2">正在打开…</p>}>
        {children}
        <Alive onAlive={onAlive} />
      </Suspense>
      <div className="mt-6 flex max-w-[816px] justify-between gap-4 text-sm">
        <Turn way="上一步" step={steps[at - 1]} onGo={onGo} />
        <Turn way="下一步" step={steps[at + 1]} onGo={onGo} />
      </div>
    </main>
  )
}

/** Tells when all that stands beside it answers to keys: React runs the effects of a boundary together. */
function Alive({ onAlive }: Pick<Props, 'onAlive'>) {
  useEffect(onAlive, [onAlive])
  return null
}

interface TurnProps extends Pick<Props, 'onGo'> {
  readonly way: string
  readonly step: Step | undefined
}

function Turn({ way, step, onGo }: TurnProps) {
  if (!step) return <span />
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onGo(step.id)
  }
  return (
    <a href={`?step=${step.id}`} onClick={go} className="text-accent hover:underline">
      {way}：{step.numeral && `${step.numeral}、`}
      {step.short}
    </a>
  )
}
