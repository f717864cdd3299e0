'use client'

import { lazy, Suspense, useState, useTransition } from 'react'
import { type Read, readable, readFile } from '#app/reports/read-file.ts'
import type { EditorStore } from '#components/form/editor-store.ts'
import { FileDrop } from '#components/ui/file-drop.tsx'

const ReturnedProposals = lazy(async () => ({
  default: (await import('./returned-proposals.tsx')).ReturnedProposals,
}))

/** 退回稿: a copy of this report that was edited elsewhere is read and compared; nothing is taken by itself. */
export function ReturnedCopy({ store }: { readonly store: EditorStore }) {
  const [read, setRead] = useState<Read>()
  const [error, setError] = useState<string>()
  const [isBusy, start] = useTransition()
  const take = (file: File) =>
    start(async () => {
      const reading = await readFile(file)
      const isRead = reading.kind === 'read' && reading.report.template === store.template.id
      setRead(isRead ? reading : undefined)
      setError(isRead ? undefined : reading.kind === 'read' ? otherForm : reading.says)
    })
  return (
    <section aria-labelledby="returned" className="rounded-md border border-line bg-paper p-4">
      <h2 id="returned" className="font-semibold">
        退回稿
      </h2>
      <p className="mb-2 text-sm text-ink2">
        在 WPS 里改过的，或者区里退回的文件，读进来逐处对照；您选用哪一处，才改哪一处。
      </p>
      <FileDrop
        label="读入"
        hint="这份报告改过的 Word 文件，可以拖到这里。"
        accept={readable}
        busy={isBusy}
        onFile={take}
      />
      <div role="alert">{error && <p className="mt-2 text-sm text-err">{error}</p>}</div>
      {read && (
        <Suspense fallback={<p className="mt-2 text-sm text-ink2">正在对照…</p>}>
          <ReturnedProposals key={read.name} store={store} read={read} />
        </Suspense>
      )}
    </section>
  )
}

const otherForm = '这份文件用的是另一年度的表格格式，不能和本报告对照；报告没有变化。'
