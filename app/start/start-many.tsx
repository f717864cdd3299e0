'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { useAct } from '#components/ui/use-act.ts'
import { startManyAction } from './actions.ts'

const empty = { office: '', name: '', username: '', password: '', again: '' }

/** 多人使用: the office and its administrator, who is signed in at once. */
export function StartMany({ hasReports }: { readonly hasReports: boolean }) {
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
      location.assign('/')
      return undefined
    })
  }
  return (
    <form onSubmit={submit} className="rounded-md border border-line bg-paper p-5">
      <h2 className="font-semibold">多人使用</h2>
      <p className="mt-1 mb-3 text-sm text-ink2">
        每人一个账号，由管理员建立；先建立管理员。
        {hasReports ? '现有的报告归这个单位。' : ''}选定后不能改回单人使用。
      </p>
      <div className="flex flex-col gap-3">
        <TextField
          label="单位名称"
          hint="区里统一使用时填区里的主管单位，街道和部门以后再加。"
          autoComplete="organization"
          {...field('office')}
        />
        <TextField label="管理员姓名" autoComplete="name" {...field('name')} />
        <TextField label="用户名" autoComplete="username" {...field('username')} />
        <TextField
          label="密码"
          hint="至少 15 个字符，可以是一句话；不要求大小写和符号，也不用定期更换。"
          type="password"
          autoComplete="new-password"
          {...field('password')}
        />
        <TextField
          label="再输一次密码"
          type="password"
          autoComplete="new-password"
          {...field('again')}
        />
      </div>
      <div role="alert">{error && <p className="mt-3 text-sm text-err">{error}</p>}</div>
      <div className="mt-4">
        <Button type="submit" look={hasReports ? 'primary' : 'plain'} disabled={isBusy}>
          多人使用
        </Button>
      </div>
    </form>
  )
}
