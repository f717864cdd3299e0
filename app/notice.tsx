import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  /** What is safe and what to do, in one or two sentences. */
  readonly says: string
  /** Buttons and links. */
  readonly children: ReactNode
}

/** A page that only says something: not found, or gone wrong. */
export function Notice({ title, says, children }: Props) {
  return (
    <main className="mx-auto max-w-[560px] px-6 py-24">
      <div className="rounded-md border border-line bg-paper p-8">
        <h1 className="text-xl font-semibold">{title}</h1>
        <p className="mt-3 text-ink2">{says}</p>
        <div className="mt-6 flex gap-3">{children}</div>
      </div>
    </main>
  )
}
