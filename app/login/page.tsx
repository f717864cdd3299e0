import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Plain } from '#app/plain.tsx'
import { wantedPage } from '#lib/auth/wanted-page.ts'
import { whoAsks } from '#lib/auth/who.ts'
import { LoginForm } from './login-form.tsx'

export const metadata: Metadata = { title: '登录' }

/** User name and password; then the page that was asked for. */
export default async function LoginPage({ searchParams }: PageProps<'/login'>) {
  const to = wantedPage((await searchParams).to)
  const { kind } = await whoAsks()
  if (kind !== 'signed-out') redirect(to)
  return (
    <Plain title="登录">
      <LoginForm to={to} />
    </Plain>
  )
}
