'use client'

import { useState, useTransition } from 'react'
import { RowVerbs, type Verb } from '#components/ui/row-verbs.tsx'
import { toasts } from '#components/ui/toasts.ts'
import { RenameDialog } from './rename-dialog.tsx'
import {
  copyReportAction,
  deleteReportAction,
  renameReportAction,
  restoreReportAction,
} from './reports/actions.ts'

interface Props {
  readonly id: string
  readonly name: string
  readonly mayRename: boolean
  readonly mayDelete: boolean
}

/** What can be done with a report in the list. */
export function ReportActions({ id, name, mayRename, mayDelete }: Props) {
  const [isBusy, start] = useTransition()
  const [isNaming, setNaming] = useState(false)
  const copy = async () => {
    const made = await told(copyReportAction(id, `${name}（副本）`))
    if (!made) return
    const undo = () => start(async () => void (await told(deleteReportAction(made.id))))
    toasts.tell({ text: `已复制“${name}”。`, undo })
  }
  const remove = async () => {
    if (!(await told(deleteReportAction(id)))) return
    const undo = () => start(async () => void (await told(restoreReportAction(id))))
    toasts.tell({ text: `已删除“${name}”。`, undo })
  }
  const rename = async (next: string) => {
    setNaming(false)
    if (next === name || !(await told(renameReportAction(id, next)))) return
    const undo = () => start(async () => void (await told(renameReportAction(id, name))))
    toasts.tell({ text: '已改名。', undo })
  }
  const verbs: readonly Verb[] = [
    ...(mayRename ? [['改名', () => setNaming(true)] as const] : []),
    ['复制', () => start(copy)],
    ...(mayDelete ? [['删除', () => start(remove)] as const] : []),
  ]
  return (
    <div className="flex gap-3">
      <RowVerbs name={name} verbs={verbs} disabled={isBusy} />
      {isNaming && (
        <RenameDialog
          name={name}
          onName={(next) => start(() => rename(next))}
          onClose={() => setNaming(false)}
        />
      )}
    </div>
  )
}

/** What an action made; where it failed, the person is told and there is nothing. */
async function told<Made extends object>(
  act: Promise<Made | { readonly error: string }>,
): Promise<Made | undefined> {
  const outcome = await act.catch(() => ({ error: '没有连上服务器，列表没有变化；请稍后再试。' }))
  if (!('error' in outcome)) return outcome
  toasts.tell({ text: outcome.error, tone: 'error' })
  return undefined
}
