'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { useAct } from '#components/ui/use-act.ts'
import { changePasswordAction } from '../actions.ts'

const empty = { current: '', password: '', again: '' }

/** Asks for the present password and a new one. */
export function NewPasswordForm({ isFirst }: { readonly isFirst: boolean }) {
  const [asked, setAsked] = useState(empty)
  const { error, isBusy, act } = useAct()
  const field = (name: keyof typeof empty) => ({
    value: asked[name],
    onText: (text: string) => setAsked((all) => ({ ...all, [name]: text })),
    type: 'password',
    required: true,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act(async () => {
      if (asked.password !== asked.again) return '两次输入的密码不一样，请再输一次。'
      const outcome = await changePasswordAction(asked)
      if ('error' in outcome) return outcome.error
      location.assign(isFirst ? '/' : '/account')
      return undefined
    })
  }
  return (
    <form
      onSubmit={submit}
      className="flex flex-col gap-3 rounded-md border border-line bg-paper p-5"
    >
      <TextField
        label={isFirst ? '管理员给的密码' : '现在的密码'}
        autoComplete="current-password"
        {...field('current')}
      />
      <TextField
        label="新密码"
        hint="至少 15 个字符，可以是一句话；不要求大小写和符号，也不用定期更换。"
        autoComplete="new-password"
        {...field('password')}
      />
      <TextField label="再输一次新密码" autoComplete="new-password" {...field('again')} />
      <div role="alert">{error && <p className="text-sm text-err">{error}</p>}</div>
      <div className="flex gap-3">
        <Button type="submit" look="primary" disabled={isBusy}>
          修改
        </Button>
      </div>
      <p className="text-xs text-ink3">修改后，这个账号在别处的登录都会退出。</p>
    </form>
  )
}
