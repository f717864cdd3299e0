import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Plain } from '#app/plain.tsx'
import { currentPerson, whoAsks } from '#lib/auth/who.ts'
import { NewPasswordForm } from './new-password-form.tsx'

export const metadata: Metadata = { title: '修改密码' }

/** A new password: demanded at the first sign-in, offered later. */
export default async function PasswordPage() {
  const { kind } = await whoAsks()
  if (kind !== 'new-password') await currentPerson()
  if (kind === 'local') redirect('/')
  return (
    <Plain title={kind === 'new-password' ? '请先设置自己的密码' : '修改密码'}>
      <NewPasswordForm isFirst={kind === 'new-password'} />
    </Plain>
  )
}
