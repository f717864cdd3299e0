'use client'

import { type ReactNode, useId } from 'react'
import { useModal } from './use-modal.ts'

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** For what has to be seen as a whole: a table. */
  readonly isWide?: boolean
  /** Called when it is dismissed with Esc. */
  readonly onClose: () => void
}

/** A modal dialog, open while it is mounted; the browser keeps and gives back the focus. */
export function Dialog({ title, children, isWide = false, onClose }: Props) {
  const modal = useModal(onClose)
  const id = useId()
  return (
    <dialog
      {...modal}
      aria-labelledby={id}
      className={`m-auto rounded-md border border-line2 bg-paper p-5 text-ink ${isWide ? 'max-h-[94vh] w-[min(1120px,96vw)]' : 'max-h-[85vh] w-[min(560px,92vw)]'}`}
    >
      <h2 id={id} className="mb-2 text-lg font-semibold">
        {title}
      </h2>
      {children}
    </dialog>
  )
}
