'use client'

import { Suspense, useEffect, useRef } from 'react'
import type { FindingEvents } from '#components/checks/finding-events.ts'
import type { EditorStore } from '#components/form/editor-store.ts'
import { topics } from '#components/form/topics.ts'
import { useTopic } from '#components/form/use-topic.ts'
import { Button } from '#components/ui/button.tsx'
import { PartAside } from './lazy-steps.tsx'

interface Props {
  readonly store: EditorStore
  readonly part: string
  readonly onJump: FindingEvents['onJump']
  /** Whether it stands over the page where the window is too narrow for three columns. */
  readonly isOpen: boolean
  /** Nothing can be answered or mended now. */
  readonly isLocked: boolean
  readonly onClose: () => void
}

/** The right column; on narrow windows it is folded away until it is asked for. */
export function EditorAside({ store, part, onJump, isOpen, isLocked, onClose }: Props) {
  const isChecked = useTopic(store, topics.findings, () => store.isChecked())
  const aside = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isOpen) aside.current?.focus()
  }, [isOpen])
  return (
    <aside
      ref={aside}
      id="aside"
      tabIndex={-1}
      aria-label="检查和填报说明"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose()
      }}
      className={`w-(--aside) max-w-full overflow-y-auto border-l border-line bg-paper px-4 py-3.5 max-xl:fixed max-xl:top-(--bar) max-xl:right-0 max-xl:bottom-0 max-xl:z-40 max-xl:shadow-lg ${isOpen ? '' : 'max-xl:hidden'}`}
    >
      <div className="mb-2 text-right xl:hidden">
        <Button size="small" onClick={onClose}>
          收起
        </Button>
      </div>
      <fieldset disabled={isLocked} role="presentation" className="min-w-0">
        <Suspense fallback={checking}>
          {isChecked ? <PartAside store={store} part={part} onJump={onJump} /> : checking}
        </Suspense>
      </fieldset>
    </aside>
  )
}

const checking = <p className="text-sm text-ink2">正在检查…</p>
