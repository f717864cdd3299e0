import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}

/** A group of 报告信息 under its own heading. */
export function ReportInfoGroup({ title, note, children }: Props) {
  return (
    <section className="rounded-md border border-line bg-paper px-4 pt-3 pb-4">
      <h2 className="font-semibold">{title}</h2>
      {note && <p className="text-sm text-ink2">{note}</p>}
      <div className="mt-2 grid grid-cols-1 gap-x-4 gap-y-3 sm:grid-cols-2">{children}</div>
    </section>
  )
}
