'use client'

import { type ComponentProps, useLayoutEffect, useRef } from 'react'

/** What makes a `<dialog>` modal while it is mounted; Esc asks to close it. */
export function useModal(onClose: () => void): Pick<ComponentProps<'dialog'>, 'ref' | 'onCancel'> {
  const ref = useRef<HTMLDialogElement>(null)
  // closed while it still stands in the page, or the browser does not give the focus back
  useLayoutEffect(() => {
    const shown = ref.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  const onCancel = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    onClose()
  }
  return { ref, onCancel }
}
