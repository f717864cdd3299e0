import type { Metadata } from 'next'
import { Shell } from '#app/shell.tsx'
import { today } from '#app/today.ts'
import { whoChecks } from '#lib/auth/who.ts'
import { CheckDesk } from './check-desk.tsx'

export const metadata: Metadata = { title: '校验' }

/** Any report written anywhere is checked here; no account is asked for, unless an administrator wants one. */
export default async function CheckPage() {
  const asks = await whoChecks()
  const mayKeep =
    'person' in asks && asks.kind !== 'new-password' && asks.person.roles.includes('clerk')
  return (
    <Shell
      title="校验"
      says="把写好的年报拖进来，看看哪里不对。文件只读一遍，不保存。"
      action={
        <a href="/checks" className="text-sm text-accent hover:underline">
          检查项目
        </a>
      }
    >
      <CheckDesk today={today()} mayKeep={mayKeep} />
    </Shell>
  )
}
