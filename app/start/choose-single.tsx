'use client'

import { Button } from '#components/ui/button.tsx'
import { useAct } from '#components/ui/use-act.ts'
import { chooseSingleAction } from './actions.ts'

/** 本机单人使用: one press, and the program is as it always was at one machine. */
export function ChooseSingle() {
  const { error, isBusy, act } = useAct()
  const choose = () =>
    act(async () => {
      const outcome = await chooseSingleAction()
      if ('error' in outcome) return outcome.error
      location.assign('/')
      return undefined
    })
  return (
    <section className="rounded-md border border-line bg-paper p-5">
      <h2 className="font-semibold">本机单人使用</h2>
      <p className="mt-1 mb-3 text-sm text-ink2">
        一个人在这台电脑上填报：不设账号，不用登录，别的电脑打不开。以后可以改为多人使用。
      </p>
      <Button look="primary" disabled={isBusy} onClick={choose}>
        单人使用
      </Button>
      <div role="alert">{error && <p className="mt-2 text-sm text-err">{error}</p>}</div>
    </section>
  )
}
