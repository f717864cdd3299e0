'use client'

import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { buttonClass } from '#components/ui/button-class.ts'
import type { DeskProps } from './desk-props.ts'

interface Props
  extends Pick<DeskProps, 'report' | 'name' | 'year' | 'state' | 'revision' | 'hasLastYear'> {
  /** How many open notes stand in the margin. */
  readonly notes: number
  /** Whether last year's pages stand beside these, so that the margin folds. */
  readonly isFolding: boolean
  readonly isOpen: boolean
  readonly onFold: () => void
  /** The steps. */
  readonly children: ReactNode
}

/** The bar at the top: whose report, how far it is, and what can be decided. */
export function DeskHeader({ report, name, year, state, revision, ...props }: Props) {
  const { hasLastYear, notes, isFolding, isOpen, onFold, children } = props
  const own = `/reports/${report}`
  return (
    <header className="flex h-[52px] items-center gap-3 border-b border-line bg-paper px-4">
      <a href="/" className="shrink-0 font-semibold tracking-[.08em] text-accent no-underline">
        年报
      </a>
      <h1 className="min-w-0 truncate text-ink2">
        {name} / <b className="font-semibold text-ink">{year}年度报告</b> · {state}
      </h1>
      <span className="ml-auto shrink-0 text-sm whitespace-nowrap text-ink2 max-xl:hidden">
        第 {revision} 版
      </span>
      <a href={`${own}/summary`} className="shrink-0 text-accent max-xl:ml-auto hover:underline">
        摘要
      </a>
      <a href={`${own}/history`} className="shrink-0 text-accent max-sm:hidden hover:underline">
        历史
      </a>
      {hasLastYear && (
        <a
          href={`${own}/review${isFolding ? '' : '?last=1'}`}
          className={`${buttonClass()} shrink-0 max-md:hidden`}
        >
          {isFolding ? '收起上年' : '对照上年'}
        </a>
      )}
      <div className={`shrink-0 ${isFolding ? '' : 'xl:hidden'}`}>
        <Button aria-expanded={isOpen} aria-controls="margin" onClick={onFold}>
          意见{notes > 0 ? ` ${notes}` : ''}
        </Button>
      </div>
      <div className="flex shrink-0 gap-3 max-md:hidden">{children}</div>
    </header>
  )
}
