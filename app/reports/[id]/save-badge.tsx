'use client'

import { useSyncExternalStore } from 'react'
import type { SaveState } from './save-state.ts'
import type { SaveStatus } from './saving.ts'

/** Whether everything is saved, and if not, where it is. Read out politely. */
export function SaveBadge({ state }: { readonly state: SaveState }) {
  const status = useSyncExternalStore(state.subscribe, state.status, state.status)
  const isHere = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  const isCalm = status.kind === 'saved' || status.kind === 'saving'
  return (
    <p
      role="status"
      className={`flex min-w-0 items-center gap-1.5 text-sm ${isCalm ? 'text-ink2' : 'text-warn'}`}
    >
      <span aria-hidden className={`size-1.5 shrink-0 rounded-full ${dots[status.kind]}`} />
      <span className="truncate" title={status.says || undefined}>
        {words(status, isHere)}
      </span>
    </p>
  )
}

const dots: Readonly<Record<SaveStatus['kind'], string>> = {
  saved: 'bg-ok',
  saving: 'bg-line3',
  offline: 'bg-warn',
  trouble: 'bg-warn',
  gone: 'bg-err',
}

function words({ kind, savedAt, says, isShelved }: SaveStatus, isHere: boolean): string {
  // The clock of the reader counts, which the server does not know.
  if (kind === 'saved') return isHere && savedAt ? `已保存 ${clock(savedAt)}` : '已保存'
  if (kind === 'saving') return '正在保存'
  const where = isShelved ? '已暂存本机' : '本机暂存空间已满，请勿关闭本页'
  if (kind === 'offline') return `未连接，${where}`
  return `${says.replace(/[。；].*$/, '')}，${where}`
}

function clock(iso: string): string {
  const at = new Date(iso)
  return `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`
}
