'use client'

import { type FormEvent, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { PasswordField } from '#components/ui/password-field.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { useAct } from '#components/ui/use-act.ts'
import { signInAction } from './actions.ts'

/** Asks for user name and password. */
export function LoginForm({ to }: { readonly to: string }) {
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const secret = useRef<HTMLInputElement>(null)
  const { error, isBusy, act } = useAct()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act(async () => {
      const outcome = await signInAction({ username, password })
      if ('error' in outcome) {
        secret.current?.select()
        return outcome.error
      }
      location.assign(to)
      return undefined
    })
  }
  return (
    <form
      onSubmit={submit}
      className="flex flex-col gap-3 rounded-md border border-line bg-paper p-5"
    >
      <TextField
        label="用户名"
        autoComplete="username"
        autoCapitalize="none"
        autoFocus
        required
        value={username}
        onText={setUsername}
      />
      <PasswordField
        ref={secret}
        label="密码"
        autoComplete="current-password"
        required
        value={password}
        onText={setPassword}
      />
      <div role="alert">{error && <p className="text-sm text-err">{error}</p>}</div>
      <div>
        <Button type="submit" look="primary" disabled={isBusy}>
          登录
        </Button>
      </div>
      <p className="text-xs text-ink3">没有账号或忘记密码，请找本单位的管理员。</p>
    </form>
  )
}
