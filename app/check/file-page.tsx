'use client'

import { severityCounts } from '#components/checks/severity.ts'
import { Preview } from '#components/preview/preview.tsx'
import { Button } from '#components/ui/button.tsx'
import { useModal } from '#components/ui/use-modal.ts'
import { compose } from '#lib/document/compose.ts'
import { noteSentence } from '#lib/document/note-sentence.ts'
import type { CheckedUnit } from './checked-unit.ts'
import { shownName, unreadPlaces } from './unit.ts'

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
      <Facts unit={unit} last={last} />
      <Preview blocks={compose(unit.template, unit.report)} findings={findings} />
    </dialog>
  )
}

/** What was not read, and what it was compared with. */
function Facts({ unit, last }: Pick<CheckedUnit, 'unit' | 'last'>) {
  const unread = unreadPlaces(unit)
  if (unread.length === 0 && !last) return null
  return (
    <section
      aria-label="读取情况"
      className="mx-auto mt-4 max-w-[1114px] rounded-md border border-line bg-paper px-3 py-2.5 text-sm"
    >
      {last && <p>与“{last.file}”（上年报告）作了比较。</p>}
      {unread.length > 0 && (
        <>
          <p className="text-warn">有 {unread.length} 处没有读出，下面的页面里是空的：</p>
          <ul className="ml-5 list-disc">
            {unread.map((note) => (
              <li key={`${note.kind} ${note.at} ${note.text}`}>
                {noteSentence(unit.template, note)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
