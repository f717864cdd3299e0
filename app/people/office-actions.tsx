'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { createOfficeAction, renameOfficeAction } from './actions.ts'
import { NameDialog } from './name-dialog.tsx'
import { PersonDialog } from './person-dialog.tsx'

type Open = 'rename' | 'office' | 'person' | undefined

/** What an administrator may do to an office. */
export function OfficeActions({ id, name }: { readonly id: string; readonly name: string }) {
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const verbs = [
    ['改名', 'rename'],
    ['加机构', 'office'],
    ['加人员', 'person'],
  ] as const
  return (
    <span className="flex gap-3">
      {verbs.map(([verb, what]) => (
        <Button
          key={what}
          size="small"
          look="link"
          aria-label={`${verb}：${name}`}
          onClick={() => setOpen(what)}
        >
          {verb}
        </Button>
      ))}
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
