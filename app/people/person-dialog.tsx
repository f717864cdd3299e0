'use client'

import { type FormEvent, useState } from 'react'
import { Dialog } from '#components/ui/dialog.tsx'
import { DialogButtons } from '#components/ui/dialog-buttons.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { useAct } from '#components/ui/use-act.ts'
import type { Role } from '#lib/review/role.ts'
import { changePersonAction, createPersonAction } from './actions.ts'
import { GivenPassword } from './given-password.tsx'
import { RoleBoxes } from './role-boxes.tsx'

interface Props {
  readonly office: { readonly id: string; readonly name: string }
  /** Who is changed; absent for a new account. */
  readonly person?: {
    readonly id: string
    readonly name: string
    readonly roles: readonly Role[]
  }
  readonly onClose: () => void
}

/** A new account, or name and roles of one; the password made up for a new one is shown once. */
export function PersonDialog({ office, person, onClose }: Props) {
  const [name, setName] = useState(person?.name ?? '')
  const [username, setUsername] = useState('')
  const [held, setHeld] = useState<readonly Role[]>(person?.roles ?? ['clerk'])
  const [password, setPassword] = useState<string>()
  const { error, isBusy, act } = useAct()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act(async () => {
      const outcome = person
        ? await changePersonAction({ id: person.id, name, roles: held })
        : await createPersonAction({ name, username, organization: office.id, roles: held })
      if ('error' in outcome) return outcome.error
      if ('password' in outcome) setPassword(outcome.password)
      else onClose()
      return undefined
    })
  }
  const title = person ? `修改：${person.name}` : `在“${office.name}”加人员`
  return (
    <Dialog title={title} onClose={onClose}>
      {password !== undefined ? (
        <GivenPassword username={username} password={password} onClose={onClose} />
      ) : (
        <form onSubmit={submit} className="flex flex-col gap-3">
          <TextField label="姓名" required autoComplete="off" value={name} onText={setName} />
          {!person && (
            <TextField
              label="用户名"
              hint="汉字、字母或数字，登录时用；不分大小写。"
              required
              autoComplete="off"
              value={username}
              onText={setUsername}
            />
          )}
          <RoleBoxes held={held} onHeld={setHeld} />
          <div role="alert">{error && <p className="text-sm text-err">{error}</p>}</div>
          <DialogButtons verb="确定" disabled={isBusy} onClose={onClose} />
        </form>
      )}
    </Dialog>
  )
}
