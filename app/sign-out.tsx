'use client'

import { Button } from '#components/ui/button.tsx'
import { toasts } from '#components/ui/toasts.ts'
import { signOutAction } from './login/actions.ts'

/** Ends the session of this browser. */
export function SignOut() {
  const leave = async () => {
    const outcome = await signOutAction().catch(() => ({
      error: '没有连上服务器，还没有退出；请稍后再试。',
    }))
    if ('error' in outcome) toasts.tell({ text: outcome.error, tone: 'error' })
    else location.assign('/login')
  }
  return (
    <Button size="small" look="link" onClick={leave}>
      退出
    </Button>
  )
}
