'use client'

import { type FormEvent, useState } from 'react'
import type { Outcome } from '#app/reports/outcome.ts'
import { Dialog } from '#components/ui/dialog.tsx'
import { DialogButtons } from '#components/ui/dialog-buttons.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { useAct } from '#components/ui/use-act.ts'

interface Props {
  readonly title: string
  readonly label: string
  readonly name: string
  readonly onName: (name: string) => Promise<Outcome<object>>
  readonly onClose: () => void
}

/** Asks for one name and keeps open while it is refused. */
export function NameDialog({ title, label, name, onName, onClose }: Props) {
  const [next, setNext] = useState(name)
  const { error, isBusy, act } = useAct()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act(async () => {
      const outcome = await onName(next)
      if ('error' in outcome) return outcome.error
      onClose()
      return undefined
    })
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-3">
        <TextField label={label} required autoComplete="off" value={next} onText={setNext} />
        <div role="alert">{error && <p className="text-sm text-err">{error}</p>}</div>
        <DialogButtons verb="确定" disabled={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  )
}
