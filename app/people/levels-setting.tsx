'use client'

import { useTransition } from 'react'
import { toasts } from '#components/ui/toasts.ts'
import type { Levels } from '#lib/review/permissions.ts'
import { setLevelsAction } from './levels-actions.ts'

interface Props {
  readonly office: string
  readonly name: string
  readonly levels: Levels
}

const choices = [
  [2, '两级：审核人同意，签发人签发'],
  [1, '一级：审核人或签发人看过即签发'],
] as const

/** How many people pass the reports of an office. */
export function LevelsSetting({ office, name, levels }: Props) {
  const [isBusy, start] = useTransition()
  const choose = (chosen: number) =>
    start(async () => {
      const failed = { error: '没有连上服务器，没有改动；请稍后再试。' }
      const outcome = await setLevelsAction(office, chosen).catch(() => failed)
      if ('error' in outcome) toasts.tell({ text: outcome.error, tone: 'error' })
      else toasts.tell({ text: `已改：${name}的报告由${chosen}级审签。` })
    })
  return (
    <label className="flex min-w-0 items-center gap-2 text-sm text-ink2">
      审签
      <select
        aria-label={`审签级数：${name}`}
        className="min-w-0 max-w-full rounded-sm border border-line2 bg-paper px-1.5 py-0.5"
        value={levels}
        disabled={isBusy}
        onChange={({ target }) => choose(Number(target.value))}
      >
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
