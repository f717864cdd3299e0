'use client'

import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '#components/ui/button.tsx'

interface Props {
  readonly label: string
  readonly hint?: string
  readonly verb: string
  /** Whether it was taken: until then the words stay where they are. */
  readonly onText: (text: string) => Promise<boolean>
  readonly onCancel: () => void
  /** What stands above the text. */
  readonly children?: ReactNode
}

/** The most characters of a comment or a reason. */
const longest = 2000

/** Asks for some words; blank ones are none. */
export function TextForm({ label, hint, verb, onText, onCancel, children }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const isBlank = text.trim() === ''
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isBlank || isBusy) return
    setBusy(true)
    try {
      if (await onText(text.trim())) setText('')
    } finally {
      setBusy(false)
    }
  }
  return (
    <form onSubmit={submit} className="mt-2 flex flex-col gap-1.5">
      {children}
      <label htmlFor={id} className="text-sm text-ink2">
        {label}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={longest}
        value={text}
        aria-describedby={hint ? `${id}-hint` : undefined}
        // biome-ignore lint/a11y/noAutofocus: the form is opened by a button of its own
        autoFocus
        onChange={({ target }) => setText(target.value)}
        className="w-full rounded-md border border-line3 bg-paper px-2 py-1 text-base"
      />
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-ink3">
          {hint}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button size="small" onClick={onCancel}>
          取消
        </Button>
        <Button size="small" look="primary" type="submit" disabled={isBlank || isBusy}>
          {verb}
        </Button>
      </div>
    </form>
  )
}
