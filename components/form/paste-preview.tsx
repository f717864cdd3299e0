'use client'

import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { cellName } from '#lib/report/cell-name.ts'
import type { Overwrite, PastePlan } from './paste-plan.ts'

/** More than these are counted, not listed. */
const listed = 12

interface Props {
  readonly plan: PastePlan
  readonly onSettle: (plan: PastePlan | undefined) => void
}

/** Asks before a paste replaces typed values, or loses what does not fit. */
export function PastePreview({ plan, onSettle }: Props) {
  const { writes, overwrites, outside } = plan
  return (
    <Dialog title="粘贴前请核对" onClose={() => onSettle(undefined)}>
      <p>{summary(plan)}</p>
      {overwrites.length > 0 && <Overwrites overwrites={overwrites} />}
      {outside > 0 && <p className="mt-2 text-warn">{outside} 格超出表格范围，粘贴后不会保留。</p>}
      <div className="mt-4 flex justify-end gap-2">
        <Button onClick={() => onSettle(undefined)}>取消</Button>
        <Button look="primary" disabled={writes.length === 0} onClick={() => onSettle(plan)}>
          粘贴
        </Button>
      </div>
    </Dialog>
  )
}

function Overwrites({ overwrites }: { readonly overwrites: readonly Overwrite[] }) {
  const more = overwrites.length - listed
  return (
    <ul className="mt-2 text-sm">
      {overwrites.slice(0, listed).map(({ cell, before, after }) => (
        <li key={cell.id} className="flex gap-2 border-b border-line py-0.5">
          <span className="min-w-0 flex-1 text-ink2">{cellName(cell)}</span>
          <del className="text-ink3">{before}</del>
          <span aria-hidden="true">→</span>
          <ins className="font-semibold no-underline">{after}</ins>
        </li>
      ))}
      {more > 0 && <li className="py-0.5 text-ink2">还有 {more} 格</li>}
    </ul>
  )
}

function summary({ writes, overwrites }: PastePlan): string {
  const replaced = overwrites.length > 0 ? `，其中 ${overwrites.length} 格已有别的内容` : ''
  return `将填入 ${writes.length} 格${replaced}。粘贴后可以撤销。`
}
