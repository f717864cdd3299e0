'use client'

import { useTransition } from 'react'
import { toasts } from '#components/ui/toasts.ts'

interface Props {
  readonly label: string
  /** What a screen reader says, where the label alone would stand there more than once. */
  readonly name?: string
  readonly value: string
  /** Each value with its words. */
  readonly choices: readonly (readonly [value: string, text: string])[]
  readonly save: (chosen: string) => Promise<object>
  /** What is told when it is saved. */
  readonly done: (chosen: string) => string
}

/** A setting of a few choices, saved as soon as one is chosen. */
export function ChoiceSetting({ label, name, value, choices, save, done }: Props) {
  const [isBusy, start] = useTransition()
  const choose = (chosen: string) =>
    start(async () => {
      const failed = { error: '没有连上服务器，没有改动；请稍后再试。' }
      const outcome = await save(chosen).catch(() => failed)
      if ('error' in outcome) toasts.tell({ text: String(outcome.error), tone: 'error' })
      else toasts.tell({ text: done(chosen) })
    })
  return (
    <label className="flex min-w-0 items-center gap-2 text-sm text-ink2">
      {label}
      <select
        aria-label={name}
        className="min-w-0 max-w-full rounded-sm border border-line2 bg-paper px-1.5 py-0.5"
        value={value}
        disabled={isBusy}
        onChange={({ target }) => choose(target.value)}
      >
        {choices.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
