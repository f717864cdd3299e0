'use client'

import { useState } from 'react'
import { Dialog } from '#components/ui/dialog.tsx'
import { RowVerbs } from '#components/ui/row-verbs.tsx'
import { toasts } from '#components/ui/toasts.ts'
import { useAct } from '#components/ui/use-act.ts'
import type { Account } from '#lib/auth/people.ts'
import { changePersonAction, resetPasswordAction } from './actions.ts'
import { GivenPassword } from './given-password.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { PersonDialog } from './person-dialog.tsx'
import { movePersonAction } from './place-actions.ts'
import type { Placed } from './tree-order.ts'

/** What an administrator may do to an account; their own they can neither disable nor reset. */
export function PersonActions({
  person,
  isSelf,
  offices,
}: {
  readonly person: Account
  readonly isSelf: boolean
  /** Where they can move to. */
  readonly offices: readonly Placed[]
}) {
  const { id, name, username, isDisabled, organization } = person
  const [isChanging, setChanging] = useState(false)
  const [isMoving, setMoving] = useState(false)
  const [password, setPassword] = useState<string>()
  const { error, isBusy, act } = useAct()
  const able = () =>
    act(async () => {
      const outcome = await changePersonAction({ id, isDisabled: !isDisabled })
      if ('error' in outcome) return outcome.error
      toasts.tell({ text: `已${isDisabled ? '启用' : '停用'}“${name}”的账号。` })
      return undefined
    })
  const reset = () =>
    act(async () => {
      const outcome = await resetPasswordAction(id)
      if ('error' in outcome) return outcome.error
      setPassword(outcome.password)
      return undefined
    })
  const verbs = [
    ['修改', () => setChanging(true)],
    ...(isSelf
      ? []
      : ([
          ['调动', () => setMoving(true)],
          ['重设密码', reset],
          [isDisabled ? '启用' : '停用', able],
        ] as const)),
  ] as const
  return (
    <span className="flex items-center gap-3">
      <span role="alert">{error && <span className="text-sm text-err">{error}</span>}</span>
      <RowVerbs name={name} verbs={verbs} disabled={isBusy} />
      {isChanging && (
        <PersonDialog
          office={{ id: organization, name: '' }}
          person={person}
          onClose={() => setChanging(false)}
        />
      )}
      {isMoving && (
        <MoveDialog
          title={`调动：${name}`}
          label="机构"
          hint="账号和角色带过去；原机构的报告留在原机构，不再看得到。"
          offices={offices}
          from={organization}
          onMove={(office) => movePersonAction(id, office)}
          onClose={() => setMoving(false)}
        />
      )}
      {password !== undefined && (
        <Dialog title={`新的初始密码：${name}`} onClose={() => setPassword(undefined)}>
          <GivenPassword
            username={username}
            password={password}
            onClose={() => setPassword(undefined)}
          />
        </Dialog>
      )}
    </span>
  )
}
