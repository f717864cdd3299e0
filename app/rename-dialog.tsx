'use client'

import { type FormEvent, useState } from 'react'
import { Dialog } from '#components/ui/dialog.tsx'
import { DialogButtons } from '#components/ui/dialog-buttons.tsx'
import { TextField } from '#components/ui/text-field.tsx'

interface Props {
  readonly name: string
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

/** Asks for the name of a report in the list; an empty one gives the agency's name back. */
export function RenameDialog({ name, onName, onClose }: Props) {
  const [next, setNext] = useState(name)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onName(next.trim())
  }
  return (
    <Dialog title="改名" onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-3">
        <TextField
          label="列表中的名称"
          hint="只改列表里的名称，不改报告；留空则显示单位名称。"
          value={next}
          onText={setNext}
          onFocus={({ target }) => target.select()}
          autoComplete="off"
        />
        <DialogButtons verb="改名" onClose={onClose} />
      </form>
    </Dialog>
  )
}
