'use client'

import { useEffect, useRef } from 'react'
import { Margin } from '#components/review/margin.tsx'
import type { Target } from '#components/review/review-view.ts'
import { Button } from '#components/ui/button.tsx'
import type { DeskProps } from './desk-props.ts'
import { findOnPage } from './find-on-page.ts'
import type { Reviewing } from './use-reviewing.ts'

type Shown = Pick<DeskProps, 'changes' | 'findings' | 'threads' | 'places' | 'mayComment'>

interface Props extends Shown, Omit<Reviewing, 'seen' | 'onShown' | 'onStep'> {
  readonly target: Target | undefined
  readonly onTarget: (target: Target | undefined) => void
  /** Whether it stands over the page even in a wide window. */
  readonly isFolding: boolean
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The margin of the page; in narrow windows it is folded away until it is asked for. */
export function DeskAside({ isFolding, isOpen, onClose, mayComment, ...props }: Props) {
  const aside = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isOpen) aside.current?.focus()
  }, [isOpen])
  const place = isFolding ? 'fixed shadow-lg' : 'max-xl:fixed max-xl:shadow-lg'
  const fold = isOpen ? '' : isFolding ? 'hidden' : 'max-xl:hidden'
  return (
    <aside
      ref={aside}
      id="margin"
      tabIndex={-1}
      aria-label="检查结果和意见"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose()
      }}
      className={`top-(--bar) right-0 bottom-0 z-40 w-[336px] max-w-full overflow-y-auto border-l border-line bg-paper px-4 py-3.5 max-md:w-full ${place} ${fold}`}
    >
      <div className={`mb-2 text-right ${isFolding ? '' : 'xl:hidden'}`}>
        <Button size="small" onClick={onClose}>
          收起
        </Button>
      </div>
      <Margin
        {...props}
        onFind={(mark) => {
          if (isFolding || matchMedia('(max-width: 1279px)').matches) onClose()
          requestAnimationFrame(() => findOnPage(mark))
        }}
        onComment={mayComment ? props.onComment : undefined}
        onTick={mayComment ? props.onTick : undefined}
      />
    </aside>
  )
}
