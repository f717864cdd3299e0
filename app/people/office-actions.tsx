'use client'

import { useState } from 'react'
import { RowVerbs } from '#components/ui/row-verbs.tsx'
import { createOfficeAction, renameOfficeAction } from './actions.ts'
import { NameDialog } from './name-dialog.tsx'
import { PersonDialog } from './person-dialog.tsx'

type Open = 'rename' | 'office' | 'person' | undefined

/** What an administrator may do to an office. */
export function OfficeActions({ id, name }: { readonly id: string; readonly name: string }) {
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const verbs = [
    ['改名', () => setOpen('rename')],
    ['加机构', () => setOpen('office')],
    ['加人员', () => setOpen('person')],
  ] as const
  return (
    <span className="flex gap-3">
      <RowVerbs name={name} verbs={verbs} />
      {open === 'rename' && (
        <NameDialog
          title="机构改名"
          label="机构名称"
          name={name}
          onName={(next) => renameOfficeAction(id, next)}
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
