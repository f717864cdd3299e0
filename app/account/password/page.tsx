import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Plain } from '#app/plain.tsx'
import { SignOut } from '#app/sign-out.tsx'
import { currentPerson, whoAsks } from '#lib/auth/who.ts'
import { NewPasswordForm } from './new-password-form.tsx'

export const metadata: Metadata = { title: '修改密码' }

/** A new password: demanded at the first sign-in, offered later. */
export default async function PasswordPage() {
  const { kind } = await whoAsks()
  if (kind !== 'new-password') await currentPerson()
  if (kind === 'local') redirect('/')
  if (kind !== 'new-password')
    return (
      <Plain title="修改密码">
        <NewPasswordForm isFirst={false} />
      </Plain>
    )
  return (
    <Plain title="请先设置自己的密码">
      <p className="text-ink2">管理员给的密码只用来首次登录；换成只有自己知道的，再继续。</p>
      <NewPasswordForm isFirst />
      <p className="text-sm text-ink2">
        以后再说？
        <SignOut />
      </p>
    </Plain>
  )
}
