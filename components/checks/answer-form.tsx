'use client'

import { type FormEvent, useId, useState } from 'react'
import { Button } from '#components/ui/button.tsx'

interface Props {
  /** What the reason is for, as a label: 数字属实的理由. */
  readonly label: string
  readonly onAnswer: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks for a written reason; a blank one is none. */
export function AnswerForm({ label, onAnswer, onCancel }: Props) {
  const id = useId()
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') onAnswer(reason.trim())
  }
  return (
    <form onSubmit={submit} className="mt-2 flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm text-ink2">
        {label}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={500}
        value={reason}
        // biome-ignore lint/a11y/noAutofocus: the form is opened by a button of its own
        autoFocus
        onChange={({ target }) => setReason(target.value)}
        className="w-full rounded-md border border-line3 bg-paper px-2 py-1 text-sm"
      />
      <div className="flex justify-end gap-2">
        <Button size="small" onClick={onCancel}>
          取消
        </Button>
        <Button size="small" look="primary" type="submit" disabled={reason.trim() === ''}>
          确定
        </Button>
      </div>
    </form>
  )
}
