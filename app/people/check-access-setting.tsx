'use client'

import { useTransition } from 'react'
import { toasts } from '#components/ui/toasts.ts'
import type { CheckAccess } from '#lib/auth/check-access.ts'
import { setCheckAccessAction } from './check-access-action.ts'

const choices = [
  ['anybody', '不用登录，谁都能用'],
  ['people', '登录后才能用'],
] as const

/** Who may use 校验 on this server. */
export function CheckAccessSetting({ access }: { readonly access: CheckAccess }) {
  const [isBusy, start] = useTransition()
  const choose = (chosen: string) =>
    start(async () => {
      const failed = { error: '没有连上服务器，没有改动；请稍后再试。' }
      const outcome = await setCheckAccessAction(chosen).catch(() => failed)
      if ('error' in outcome) toasts.tell({ text: outcome.error, tone: 'error' })
      else
        toasts.tell({ text: `已改：校验页${choices.find(([value]) => value === chosen)?.[1]}。` })
    })
  return (
    <label className="flex items-center gap-2 text-sm text-ink2">
      校验页
      <select
        className="rounded-sm border border-line2 bg-paper px-1.5 py-0.5"
        value={access}
        disabled={isBusy}
        onChange={({ target }) => choose(target.value)}
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
