import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly children: ReactNode
}

/** The frame of the pages before anybody is signed in: nothing leads elsewhere. */
export function Plain({ title, children }: Props) {
  return (
    <main className="mx-auto max-w-[480px] px-4 py-16">
      <p className="mb-6 text-ink2">
        <span className="mr-3 font-semibold tracking-[.08em] text-accent">年报</span>
        政府信息公开工作年度报告
      </p>
      <h1 className="mb-4 text-xl font-semibold">{title}</h1>
      <div className="flex flex-col gap-4">{children}</div>
    </main>
  )
}
