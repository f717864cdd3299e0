'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { buttonClass } from '#components/ui/button-class.ts'
import { PasswordField } from '#components/ui/password-field.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { useAct } from '#components/ui/use-act.ts'
import { newPasswordHint } from '../account/password/new-password-hint.ts'
import { startManyAction } from './actions.ts'

const empty = { office: '', name: '', username: '', password: '', again: '' }

/** 多人使用. At the first start its questions wait until it is chosen: most people are alone. */
export function StartMany({ hasReports }: { readonly hasReports: boolean }) {
  const [isChosen, setChosen] = useState(hasReports)
  return (
    <section className="rounded-md border border-line bg-paper p-5">
      <h2 className="font-semibold">多人使用</h2>
      <p className="mt-1 mb-3 text-sm text-ink2">
        一个单位几个人，或区里和街道一起用：每人一个账号，由管理员建立，报送、审核、签发都在这里。
        {hasReports ? '现有的报告归这个单位。' : ''}选定后不能改回单人使用。
      </p>
      {isChosen ? (
        <FirstAccount hasReports={hasReports} />
      ) : (
        <Button onClick={() => setChosen(true)}>多人使用</Button>
      )}
    </section>
  )
}

/** The office and its administrator, who is signed in at once. */
function FirstAccount({ hasReports }: { readonly hasReports: boolean }) {
  const [asked, setAsked] = useState(empty)
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
      const outcome = await startManyAction(asked)
      if ('error' in outcome) return outcome.error
      location.assign('/people')
      return undefined
    })
  }
  return (
    <form onSubmit={submit}>
      <p className="mb-3 text-sm text-ink2">先建立管理员的账号，其他人的账号随后再加。</p>
      <div className="flex flex-col gap-3">
        <TextField
          label="单位名称"
          hint="区里统一使用时填区里的主管单位，街道和部门以后再加。"
          autoComplete="organization"
          autoFocus
          {...field('office')}
        />
        <TextField label="管理员姓名" autoComplete="name" {...field('name')} />
        <TextField label="用户名" autoComplete="username" {...field('username')} />
        <PasswordField
          label="密码"
          hint={newPasswordHint}
          autoComplete="new-password"
          {...field('password')}
        />
        <PasswordField label="再输一次密码" autoComplete="new-password" {...field('again')} />
      </div>
      <div role="alert">{error && <p className="mt-3 text-sm text-err">{error}</p>}</div>
      <div className="mt-4 flex gap-3">
        <Button type="submit" look="primary" disabled={isBusy}>
          建立
        </Button>
        {hasReports && (
          <a href="/" className={buttonClass()}>
            取消
          </a>
        )}
      </div>
    </form>
  )
}
