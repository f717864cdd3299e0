'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { buttonClass } from '#components/ui/button-class.ts'
import { PasswordField } from '#components/ui/password-field.tsx'
import { useAct } from '#components/ui/use-act.ts'
import { changePasswordAction } from '../actions.ts'
import { newPasswordHint } from './new-password-hint.ts'

const empty = { current: '', password: '', again: '' }

/** Asks for the present password and a new one. */
export function NewPasswordForm({ isFirst }: { readonly isFirst: boolean }) {
  const [asked, setAsked] = useState(empty)
  const [isChanged, setChanged] = useState(false)
  const { error, isBusy, act } = useAct()
  const field = (name: keyof typeof empty) => ({
    value: asked[name],
    onText: (text: string) => setAsked((all) => ({ ...all, [name]: text })),
    required: true,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act(async () => {
      if (asked.password !== asked.again) return '两次输入的密码不一样，请再输一次。'
      const outcome = await changePasswordAction(asked)
      if ('error' in outcome) return outcome.error
      if (isFirst) location.assign('/')
      else setChanged(true)
      return undefined
    })
  }
  if (isChanged) return <Changed />
  return (
    <form
      onSubmit={submit}
      className="flex flex-col gap-3 rounded-md border border-line bg-paper p-5"
    >
      <PasswordField
        label={isFirst ? '管理员给的密码' : '现在的密码'}
        autoComplete="current-password"
        {...field('current')}
      />
      <PasswordField
        label="新密码"
        hint={newPasswordHint}
        autoComplete="new-password"
        {...field('password')}
      />
      <PasswordField label="再输一次新密码" autoComplete="new-password" {...field('again')} />
      <div role="alert">{error && <p className="text-sm text-err">{error}</p>}</div>
      <div className="flex gap-3">
        <Button type="submit" look="primary" disabled={isBusy}>
          修改
        </Button>
        {!isFirst && (
          <a href="/account" className={buttonClass()}>
            取消
          </a>
        )}
      </div>
      <p className="text-xs text-ink3">修改后，这个账号在别处的登录都会退出。</p>
    </form>
  )
}

function Changed() {
  return (
    <div className="rounded-md border border-line bg-paper p-5">
      <p role="status">密码已修改；这个账号在别处的登录已经退出。</p>
      <p className="mt-4">
        <a href="/account" className={buttonClass('primary')}>
          完成
        </a>
      </p>
    </div>
  )
}
