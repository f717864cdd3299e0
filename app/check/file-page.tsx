'use client'

import { severityCounts } from '#components/checks/severity.ts'
import { Preview } from '#components/preview/preview.tsx'
import { Button } from '#components/ui/button.tsx'
import { useModal } from '#components/ui/use-modal.ts'
import { unreadCell } from '#lib/checks/unread-cell.ts'
import { compose } from '#lib/document/compose.ts'
import { noteSentence } from '#lib/document/note-sentence.ts'
import type { CheckedUnit } from './checked-unit.ts'
import { otherUnread, shownName } from './unit.ts'

interface Props extends CheckedUnit {
  readonly onClose: () => void
  readonly onMemo: () => void
  /** Absent for people who keep no reports here. */
  readonly onKeep?: (() => void) | undefined
}

/** One file opened: its report as it is printed, with the findings in the margin. */
export function FilePage({ unit, last, findings, onClose, onMemo, onKeep }: Props) {
  const modal = useModal(onClose)
  return (
    <dialog
      {...modal}
      aria-labelledby="opened"
      className="m-0 h-dvh max-h-none w-dvw max-w-none overflow-auto bg-desk p-0 text-ink"
    >
      <header className="sticky top-0 z-10 flex min-h-[52px] flex-wrap items-center gap-3 border-b border-line bg-paper px-4 py-2 print:hidden">
        <Button look="link" onClick={onClose}>
          ← 返回
        </Button>
        <h2 id="opened" className="min-w-0">
          <b className="font-semibold">{shownName(unit)}</b>
          <span className="ml-2 text-sm text-ink2">
            {unit.report.year || '年度不明'} · {unit.file} ·{' '}
            {severityCounts(findings) || '没有发现问题'}
          </span>
        </h2>
        <div className="ml-auto flex gap-2">
          <Button onClick={onMemo}>审核意见</Button>
          {onKeep && <Button onClick={onKeep}>存为草稿</Button>}
        </div>
      </header>
      <Facts {...{ unit, last, findings }} />
      <Preview blocks={compose(unit.template, unit.report)} findings={findings} />
    </dialog>
  )
}

/** What was not read, and what it was compared with. */
function Facts({ unit, last, findings }: CheckedUnit) {
  const unread = [
    ...findings.filter(({ check }) => check === unreadCell.id).map(({ message }) => message),
    ...otherUnread(unit, findings).map((note) => noteSentence(unit.template, note)),
  ]
  return (
    <section
      aria-label="读取情况"
      className="mx-auto mt-4 max-w-[1114px] rounded-md border border-line bg-paper px-3 py-2.5 text-sm"
    >
      <p>{last ? `与“${last.file}”（上年报告）作了比较。` : '未与上年比较：没有上年报告。'}</p>
      {unread.length > 0 && (
        <>
          <p className="text-warn">未读出 {unread.length} 处，下面的页面里是空的，请对照原文：</p>
          <ul className="ml-5 list-disc">
            {unread.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
