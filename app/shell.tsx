import type { ReactNode } from 'react'
import { whoAsks } from '#lib/auth/who.ts'
import { SignOut } from './sign-out.tsx'

interface Props {
  readonly title: string
  readonly says: string
  /** The one primary button of the page. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** The frame of the pages that are not the editor. */
export async function Shell({ title, says, action, children }: Props) {
  return (
    <>
      <header className="flex h-[52px] items-center border-b border-line bg-paper px-4">
        <a href="/" className="font-semibold tracking-[.08em] text-accent no-underline">
          年报
        </a>
        <span className="ml-3 text-ink2 max-sm:hidden">政府信息公开工作年度报告</span>
        <a href="/check" className="ml-5 text-sm text-ink2 no-underline hover:underline">
          校验
        </a>
        <WhoIsHere />
      </header>
      <main className="mx-auto max-w-[1040px] px-4 pt-6 pb-16">
        <div className="mb-3 flex items-end gap-4">
          <div>
            <h1 className="text-lg font-semibold">{title}</h1>
            <p className="text-sm text-ink2">{says}</p>
          </div>
          <div className="ml-auto">{action}</div>
        </div>
        {children}
      </main>
    </>
  )
}

/** Who is signed in, and the pages for them; at one machine alone, the way to accounts. */
async function WhoIsHere() {
  const asks = await whoAsks()
  const links = 'text-ink2 no-underline hover:underline'
  if (asks.kind === 'local')
    return (
      <a href="/start" className={`ml-auto text-sm ${links}`}>
        改为多人使用
      </a>
    )
  if (asks.kind !== 'signed-in') return null
  return (
    <nav aria-label="账号" className="ml-auto flex items-center gap-4 text-sm">
      {asks.person.roles.includes('administrator') && (
        <a href="/people" className={links}>
          人员与机构
        </a>
      )}
      <a href="/account" className={links}>
        {asks.person.name}
      </a>
      <SignOut />
    </nav>
  )
}
