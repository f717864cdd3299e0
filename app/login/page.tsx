import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Plain } from '#app/plain.tsx'
import { whoAsks } from '#lib/auth/who.ts'
import { LoginForm } from './login-form.tsx'

export const metadata: Metadata = { title: '登录' }

/** User name and password. */
export default async function LoginPage() {
  const { kind } = await whoAsks()
  if (kind !== 'signed-out') redirect('/')
  return (
    <Plain title="登录">
      <LoginForm />
    </Plain>
  )
}
