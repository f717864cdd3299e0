'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { controlClass } from '#components/ui/control-class.ts'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'

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
      <form onSubmit={submit}>
        <Field label="列表中的名称" hint="只改列表里的名称，不改报告；留空则显示单位名称。">
          {(control) => (
            <input
              {...control}
              value={next}
              onChange={({ target }) => setNext(target.value)}
              onFocus={({ target }) => target.select()}
              autoComplete="off"
              className={controlClass}
            />
          )}
        </Field>
        <div className="mt-4 flex justify-end gap-2">
          <Button onClick={onClose}>取消</Button>
          <Button look="primary" type="submit">
            改名
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
