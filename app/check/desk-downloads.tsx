'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Progress } from '#components/ui/progress.tsx'
import { saveBlob } from '#components/ui/save-blob.ts'
import { toasts } from '#components/ui/toasts.ts'
import type { Entry } from './check-queue.ts'
import type { CheckedUnit } from './checked-unit.ts'
import { findingSheet } from './finding-sheet.ts'
import { memoOf } from './memo.ts'
import { postForFile } from './post-for-file.ts'
import { shownName, type Unit } from './unit.ts'
import { valueSheets } from './value-sheets.ts'
import { zipMemos } from './zip-memos.ts'

interface Props {
  readonly entries: readonly Entry[]
  readonly checked: readonly CheckedUnit[]
  readonly countedUnits: readonly Unit[]
  /** How many questions must be answered before units are added up. */
  readonly open: number
}

/** The files that the desk takes away: one workbook, and a memo a unit. */
export function DeskDownloads({ entries, checked, countedUnits, open }: Props) {
  const [busy, setBusy] = useState<{ readonly says: string; readonly value?: number }>()
  const run = (says: string, make: () => Promise<void>) => async () => {
    setBusy({ says })
    try {
      await make()
    } catch (error) {
      const text = error instanceof Error ? error.message : '没有生成文件，请重试。'
      toasts.tell({ text, tone: 'error' })
    } finally {
      setBusy(undefined)
    }
  }
  const workbook = run('正在生成汇总表', async () => {
    const sheets = sheetsOf(entries, checked, countedUnits)
    const made = await postForFile('/api/check/workbook', { name: '年报校验汇总', sheets })
    saveBlob(await made.blob(), '年报校验汇总.xlsx')
  })
  const memos = run('正在写审核意见', async () => {
    const wanted = checked.map((one) => ({
      name: `${shownName(one.unit)}${one.unit.report.year || ''}审核意见`,
      memo: memoOf(one),
    }))
    const zip = await zipMemos(wanted, (made) =>
      setBusy({ says: `已写好 ${made} 份`, value: made / wanted.length }),
    )
    saveBlob(zip, '审核意见.zip')
  })
  const isReading = entries.some(({ state }) => state === 'waiting' || state === 'reading')
  const cannot = isReading || busy !== undefined || checked.length === 0
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button look="primary" disabled={cannot || open > 0} onClick={workbook}>
        下载汇总表
      </Button>
      <Button disabled={cannot} onClick={memos}>
        下载全部审核意见
      </Button>
      <span aria-live="polite" className="text-sm text-ink2">
        {busy?.says ?? (open > 0 ? `先回答下面 ${open} 个问题，再下载汇总表。` : '')}
      </span>
      {busy && (
        <div className="w-40">
          <Progress label={busy.says} {...(busy.value !== undefined && { value: busy.value })} />
        </div>
      )}
    </div>
  )
}

function sheetsOf(
  entries: readonly Entry[],
  checked: readonly CheckedUnit[],
  countedUnits: readonly Unit[],
) {
  const refused = entries.filter((entry) => entry.state === 'refused')
  return [
    ...valueSheets(
      checked.map(({ unit }) => unit),
      (unit) => countedUnits.includes(unit),
    ),
    findingSheet(checked, refused),
  ]
}
