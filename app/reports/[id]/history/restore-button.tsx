'use client'

import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { toasts } from '#components/ui/toasts.ts'
import { told } from '../review/told.ts'
import { restoreVersionAction } from './restore-version-action.ts'

interface Props {
  readonly report: string
  readonly revision: number
}

/** Makes the report say again what it said then, as a new version; asks first. */
export function RestoreButton({ report, revision }: Props) {
  const [isAsking, setAsking] = useState(false)
  const [isBusy, start] = useTransition()
  const restore = async () => {
    const isDone = await told(restoreVersionAction(report, revision))
    setAsking(false)
    if (isDone) toasts.tell({ text: `已恢复为第 ${revision} 版的内容，存为新的一版。` })
  }
  return (
    <>
      <Button
        size="small"
        look="link"
        aria-label={`恢复：第 ${revision} 版`}
        onClick={() => setAsking(true)}
      >
        恢复
      </Button>
      {isAsking && (
        <Dialog title={`恢复第 ${revision} 版`} onClose={() => setAsking(false)}>
          <p>
            报告的内容改回第 {revision} 版，存为新的一版；现在的内容仍在历史里，随时可以再恢复。
          </p>
          <div className="mt-3 flex justify-end gap-2">
            <Button onClick={() => setAsking(false)}>取消</Button>
            <Button look="primary" disabled={isBusy} onClick={() => start(restore)}>
              恢复
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
