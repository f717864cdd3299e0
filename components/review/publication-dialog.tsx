'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { controlClass } from '#components/ui/control-class.ts'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import type { Publication } from '#lib/review/taken-step.ts'

interface Props {
  readonly today: string
  readonly onPublication: (publication: Publication) => Promise<boolean>
  readonly onClose: () => void
}

/** Where and when the report was published. */
export function PublicationDialog({ today, onPublication, onClose }: Props) {
  const [address, setAddress] = useState('')
  const [date, setDate] = useState(today)
  const [isBusy, setBusy] = useState(false)
  const isBlank = address.trim() === '' || date === ''
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    await onPublication({ address: address.trim(), date }).finally(() => setBusy(false))
  }
  return (
    <Dialog title="登记发布" onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-3">
        <Field label="发布网址" hint="报告在门户网站上的完整网址。">
          {(control) => (
            <input
              {...control}
              type="url"
              maxLength={500}
              className={controlClass}
              value={address}
              onChange={({ target }) => setAddress(target.value)}
            />
          )}
        </Field>
        <Field label="发布日期">
          {(control) => (
            <input
              {...control}
              type="date"
              className={controlClass}
              value={date}
              onChange={({ target }) => setDate(target.value)}
            />
          )}
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>取消</Button>
          <Button look="primary" type="submit" disabled={isBlank || isBusy}>
            登记
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
