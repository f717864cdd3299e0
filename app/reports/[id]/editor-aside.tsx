'use client'

import { useEffect, useRef } from 'react'
import type { EditorStore } from '#components/form/editor-store.ts'
import { PartAside } from '#components/form/part-aside.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Finding } from '#lib/checks/check.ts'

interface Props {
  readonly store: EditorStore
  readonly part: string
  readonly onJump: (finding: Finding) => void
  /** Whether it stands over the page where the window is too narrow for three columns. */
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The right column; on narrow windows it is folded away until it is asked for. */
export function EditorAside({ store, part, onJump, isOpen, onClose }: Props) {
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
      <PartAside store={store} part={part} onJump={onJump} />
    </aside>
  )
}
