'use client'

import { useCallback, useRef, useState } from 'react'
import { PageReader } from '#components/review/page-reader.tsx'
import type { PageQuote } from '#components/review/page-selection.ts'
import type { Target } from '#components/review/review-view.ts'
import { Button } from '#components/ui/button.tsx'
import type { DeskProps } from './desk-props.ts'

interface Props
  extends Pick<DeskProps, 'places' | 'mayComment' | 'lapse' | 'lastYear' | 'children'> {
  readonly onShown: ((part: string) => void) | undefined
  readonly onMark: (mark: string) => void
  /** A passage or a cell is to be commented on. */
  readonly onAim: (target: Target) => void
}

/** A tap takes the selection away before it presses the button, which therefore stays a moment. */
const lingering = 400

/** The pages; last year's beside them where they are asked for. */
export function DeskMain({ places, mayComment, lapse, lastYear, children, ...events }: Props) {
  const { onShown, onMark, onAim } = events
  const [quote, setQuote] = useState<PageQuote>()
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const onQuote = useCallback((next: PageQuote | undefined) => {
    clearTimeout(leaving.current)
    if (next) setQuote(next)
    else leaving.current = setTimeout(() => setQuote(undefined), lingering)
  }, [])
  return (
    <main
      id="content"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys must scroll the pages
      tabIndex={0}
      aria-label="报告页面"
      className="relative min-h-0 min-w-0 overflow-auto"
    >
      {lapse && (
        <p role="alert" className="bg-err-w px-4 py-2 text-sm text-err">
          {lapse}
        </p>
      )}
      <div className={lastYear ? 'grid grid-cols-2 max-lg:grid-cols-1' : ''}>
        <PageReader
          places={places}
          onShown={onShown}
          onMark={onMark}
          onCell={(cell) => {
            if (mayComment) onAim({ kind: 'cell', cell })
          }}
          onQuote={onQuote}
        >
          {children}
        </PageReader>
        {lastYear && <section aria-label="上年报告">{lastYear}</section>}
      </div>
      {mayComment && quote && (
        <div className="sticky bottom-3 z-10 flex justify-center">
          <Button look="primary" onClick={() => onAim({ kind: 'passage', ...quote })}>
            对选中的文字加意见
          </Button>
        </div>
      )}
    </main>
  )
}
