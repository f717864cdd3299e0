'use client'

import { useCallback, useState } from 'react'
import { toasts } from '#components/ui/toasts.ts'
import type { DeskProps } from './desk-props.ts'

/** What the reader ticked of the questions that no program can judge. */
export interface Ticking {
  readonly ticked: ReadonlySet<string>
  readonly onTick: (question: string, isTicked: boolean) => void
}

/** Keeps each tick on the server; one that does not arrive is taken back on the screen. */
export function useTicks({
  report,
  revision,
  ticked: known,
}: Pick<DeskProps, 'report' | 'revision' | 'ticked'>): Ticking {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(known))
  const show = useCallback((question: string, isTicked: boolean) => {
    setTicked((before) => {
      const others = [...before].filter((one) => one !== question)
      return new Set(isTicked ? [...others, question] : others)
    })
  }, [])
  const onTick = async (question: string, isTicked: boolean) => {
    show(question, isTicked)
    const body = JSON.stringify({ question, isTicked, revision })
    const to = `/api/reports/${report}/ticks`
    const sent = fetch(to, { method: 'POST', body, keepalive: true })
    if ((await sent.catch(() => undefined))?.ok) return
    show(question, !isTicked)
    toasts.tell({ text: '勾选没有存到服务器；请稍后再勾一次。', tone: 'error' })
  }
  return { ticked, onTick: (question, isTicked) => void onTick(question, isTicked) }
}
