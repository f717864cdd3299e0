import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { printedTime } from '#app/printed-time.ts'
import { Shell } from '#app/shell.tsx'
import { buttonClass } from '#components/ui/button-class.ts'
import { sessionsOf } from '#lib/auth/sessions.ts'
import { currentPerson, whoAsks } from '#lib/auth/who.ts'
import { database } from '#lib/database/connection.ts'
import { roleNames } from '#lib/review/role.ts'
import { browserName } from './browser-name.ts'
import { SessionList } from './session-list.tsx'

export const metadata: Metadata = { title: '我的账号' }

/** One's own password, and where one is signed in. */
export default async function AccountPage() {
  const person = await currentPerson()
  const asks = await whoAsks()
  if (asks.kind !== 'signed-in') redirect('/')
  const sessions = await sessionsOf(await database(), person.id)
  const rows = sessions.map(({ id, since, address, browser }) => ({
    id,
    since: printedTime(since),
    address,
    browser: browserName(browser),
    agent: browser,
    isThis: id === asks.session,
  }))
  return (
    <Shell
      title="我的账号"
      says={`${person.name}，${person.roles.map((role) => roleNames[role]).join('、')}`}
      action={
        <a href="/account/password" className={buttonClass()}>
          改密码
        </a>
      }
    >
      <SessionList rows={rows} />
    </Shell>
  )
}
