import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly says: string
  /** The one primary button of the page. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** The frame of the pages that are not the editor. */
export function Shell({ title, says, action, children }: Props) {
  return (
    <>
      <header className="flex h-[52px] items-center border-b border-line bg-paper px-4">
        <a href="/" className="font-semibold tracking-[.08em] text-accent no-underline">
          年报
        </a>
        <span className="ml-3 text-ink2">政府信息公开工作年度报告</span>
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
