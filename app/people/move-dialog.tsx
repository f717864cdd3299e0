'use client'

import { type FormEvent, useState } from 'react'
import type { Outcome } from '#app/reports/outcome.ts'
import { controlClass } from '#components/ui/control-class.ts'
import { Dialog } from '#components/ui/dialog.tsx'
import { DialogButtons } from '#components/ui/dialog-buttons.tsx'
import { Field } from '#components/ui/field.tsx'
import { useAct } from '#components/ui/use-act.ts'
import type { Placed } from './tree-order.ts'

interface Props {
  readonly title: string
  readonly label: string
  readonly hint: string
  /** Where it can go, as a tree. */
  readonly offices: readonly Placed[]
  /** The id of the office where it is. */
  readonly from: string
  readonly onMove: (office: string) => Promise<Outcome<object>>
  readonly onClose: () => void
}

/** Asks for an office and keeps open while it is refused. */
export function MoveDialog({ title, label, hint, offices, from, onMove, onClose }: Props) {
  const [office, setOffice] = useState(from)
  const { error, isBusy, act } = useAct()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act(async () => {
      const outcome = await onMove(office)
      if ('error' in outcome) return String(outcome.error)
      onClose()
      return undefined
    })
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-3">
        <Field label={label} hint={hint}>
          {(control) => (
            <select
              {...control}
              className={controlClass}
              value={office}
              onChange={({ target }) => setOffice(target.value)}
            >
              {offices.map(({ id, name, depth }) => (
                <option key={id} value={id}>
                  {'　'.repeat(depth) + name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div role="alert">{error && <p className="text-sm text-err">{error}</p>}</div>
        <DialogButtons verb="确定" disabled={isBusy || office === from} onClose={onClose} />
      </form>
    </Dialog>
  )
}
