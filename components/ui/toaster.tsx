'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from './button.tsx'
import { type Toast, toasts } from './toasts.ts'

const none: readonly Toast[] = []
const seconds = { plain: 6, undo: 20, error: 20 } as const

/** Draws the toasts and reads them out politely; what a paste loses is among them. One stands on each page. */
export function Toaster() {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.current, () => none)
  // the same listener is added once however often this is mounted; the page is light without it
  useEffect(() => void import('./watch-pastes.ts').then(({ watchPastes }) => watchPastes()), [])
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-4 z-50 flex flex-col items-center gap-2 px-4"
    >
      {shown.map((toast) => (
        <ToastBar key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

/** One message; it does not run out while the pointer or the focus is on it. */
function ToastBar({ toast }: { readonly toast: Toast }) {
  const { id, text, tone, undo } = toast
  const [held, setHeld] = useState(false)
  const stays = tone === 'error' ? seconds.error : undo ? seconds.undo : seconds.plain
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => toasts.dismiss(id), stays * 1000)
    return () => clearTimeout(timer)
  }, [held, id, stays])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing to press, the pointer only holds it
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className={`pointer-events-auto flex max-w-[560px] items-center gap-3 rounded-md border bg-paper px-4 py-2 shadow-md ${tone === 'error' ? 'border-err' : 'border-line3'}`}
    >
      <span className="min-w-0 break-words">{text}</span>
      {undo && (
        <Button
          size="small"
          onClick={() => {
            toasts.dismiss(id)
            undo()
          }}
        >
          撤销
        </Button>
      )}
      <Button size="small" look="link" onClick={() => toasts.dismiss(id)}>
        关闭
      </Button>
    </div>
  )
}
