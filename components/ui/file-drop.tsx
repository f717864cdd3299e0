'use client'

import { type DragEvent, useRef, useState } from 'react'
import { Button } from './button.tsx'

interface Props {
  readonly label: string
  readonly hint: string
  /** Endings and media types, as the `accept` of a file input. */
  readonly accept: string
  readonly busy?: boolean
  /** Whether several may be chosen or dropped at once; `onFile` is told of each. */
  readonly many?: boolean
  readonly onFile: (file: File) => void
}

/** A place to drop a file, or several, with a button that chooses it instead. */
export function FileDrop({ label, hint, accept, busy = false, many = false, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null | undefined) => {
    for (const file of [...(files ?? [])].slice(0, many ? undefined : 1)) onFile(file)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way; the button is the keyboard's
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={`flex flex-wrap items-center gap-3 rounded-md border border-dashed px-3 py-2 text-sm text-ink2 ${over ? 'border-accent bg-accent-w' : 'border-line3'}`}
    >
      <Button size="small" disabled={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <span>{hint}</span>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        multiple={many}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
    </div>
  )
}
