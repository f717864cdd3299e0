'use client'

import { type FormEvent, useState } from 'react'
import { Dialog } from '#components/ui/dialog.tsx'
import { DialogButtons } from '#components/ui/dialog-buttons.tsx'
import { TextField } from '#components/ui/text-field.tsx'
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
        <TextField
          label="发布网址"
          hint="报告在门户网站上的完整网址。"
          type="url"
          maxLength={500}
          value={address}
          onText={setAddress}
        />
        <TextField label="发布日期" type="date" value={date} onText={setDate} />
        <DialogButtons verb="登记" disabled={isBlank || isBusy} onClose={onClose} />
      </form>
    </Dialog>
  )
}
