import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Plain } from '#app/plain.tsx'
import { whoAsks } from '#lib/auth/who.ts'
import { ChooseSingle } from './choose-single.tsx'
import { StartMany } from './start-many.tsx'

export const metadata: Metadata = { title: '使用方式' }

/** The first start: one person at this machine, or many with accounts. Later, the way to accounts. */
export default async function StartPage() {
  const { kind } = await whoAsks()
  if (kind !== 'undecided' && kind !== 'local') redirect('/')
  return (
    <Plain title={kind === 'local' ? '改为多人使用' : '怎样使用年报'}>
      {kind === 'undecided' && <ChooseSingle />}
      <StartMany hasReports={kind === 'local'} />
    </Plain>
  )
}
