'use client'

import type { ReactNode } from 'react'
import type { ReviewPart } from './review-view.ts'

interface Props {
  readonly parts: readonly ReviewPart[]
  /** Absent: nobody asks what was looked at. */
  readonly seen: ReadonlySet<string> | undefined
  readonly onGo: (part: string) => void
  /** What stands below the list: counts, pages. */
  readonly children: ReactNode
}

/** The parts of the report and which of them were shown to the end. */
export function PartList({ parts, seen, onGo, children }: Props) {
  return (
    <nav
      aria-label="各部分"
      className="flex min-h-0 min-w-0 flex-col border-line bg-paper max-md:border-b md:overflow-y-auto md:border-r md:pt-3"
    >
      <ol className="flex max-md:overflow-x-auto md:flex-col">
        {parts.map(({ id, numeral, short }) => (
          <li key={id} className="max-md:shrink-0">
            <button
              type="button"
              onClick={() => onGo(id)}
              className="flex w-full items-baseline py-[7px] pr-3.5 pl-4 text-left -outline-offset-2 hover:bg-desk"
            >
              <span className="text-ink3 max-md:mr-1 md:w-6">{numeral}</span>
              <span className="mr-2 flex-1">{short}</span>
              {seen && (
                <span className={`text-xs ${seen.has(id) ? 'text-ok' : 'text-ink3'}`}>
                  {seen.has(id) ? '已看' : '未看'}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
      <div className="mt-auto border-t border-line px-4 py-3 text-sm text-ink2 max-md:hidden">
        {children}
      </div>
    </nav>
  )
}
