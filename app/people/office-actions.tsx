'use client'

import { useState } from 'react'
import { RowVerbs } from '#components/ui/row-verbs.tsx'
import { toasts } from '#components/ui/toasts.ts'
import { useAct } from '#components/ui/use-act.ts'
import { createOfficeAction, renameOfficeAction } from './actions.ts'
import { MoveDialog } from './move-dialog.tsx'
import { NameDialog } from './name-dialog.tsx'
import { PersonDialog } from './person-dialog.tsx'
import { moveOfficeAction, removeOfficeAction } from './place-actions.ts'
import type { Placed } from './tree-order.ts'

type Open = 'rename' | 'move' | 'office' | 'person' | undefined

interface Props {
  readonly id: string
  readonly name: string
  readonly offices: readonly Placed[]
  readonly isOwn: boolean
}

/** What an administrator may do to an office; their own they can neither move nor delete. */
export function OfficeActions({ id, name, offices, isOwn }: Props) {
  const [open, setOpen] = useState<Open>()
  const { error, isBusy, act } = useAct()
  const close = () => setOpen(undefined)
  const remove = () =>
    act(async () => {
      const outcome = await removeOfficeAction(id)
      if ('error' in outcome) return outcome.error
      toasts.tell({ text: `已删除“${name}”。` })
      return undefined
    })
  const verbs = [
    ['改名', () => setOpen('rename')],
    ...(isOwn ? [] : ([['移动', () => setOpen('move')]] as const)),
    ...(isOwn ? [] : ([['删除', remove]] as const)),
    ['加机构', () => setOpen('office')],
    ['加人员', () => setOpen('person')],
  ] as const
  return (
    <span className="flex flex-wrap gap-x-3">
      <span role="alert">{error && <span className="text-sm text-err">{error}</span>}</span>
      <RowVerbs name={name} verbs={verbs} disabled={isBusy} />
      {open === 'rename' && (
        <NameDialog
          title="机构改名"
          label="机构名称"
          name={name}
          onName={(next) => renameOfficeAction(id, next)}
          onClose={close}
        />
      )}
      {open === 'move' && (
        <MoveDialog
          title={`移动“${name}”`}
          label="上级机构"
          hint="下级机构、人员和报告一起移动；新的上级机构看得到它们，原来的看不到了。"
          offices={offices}
          from={offices.find((office) => office.id === id)?.parent ?? ''}
          onMove={(above) => moveOfficeAction(id, above)}
          onClose={close}
        />
      )}
      {open === 'office' && (
        <NameDialog
          title={`在“${name}”下加机构`}
          label="机构名称"
          name=""
          onName={(next) => createOfficeAction({ name: next, parent: id })}
          onClose={close}
        />
      )}
      {open === 'person' && <PersonDialog office={{ id, name }} onClose={close} />}
    </span>
  )
}
