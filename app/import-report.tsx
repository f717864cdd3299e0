'use client'

import { useState, useTransition } from 'react'
import { FileDrop } from '#components/ui/file-drop.tsx'
import { importReportAction } from './reports/actions.ts'

/** Bytes; a whole report with the longest texts is smaller. */
const limit = 2_000_000
const encodings = ['utf-8', 'gb18030'] as const

/** Brings in a report that was exported as JSON, and opens it. */
export function ImportReport() {
  const [error, setError] = useState<string>()
  const [isBusy, start] = useTransition()
  const take = (file: File) =>
    start(async () => {
      const text = file.size > limit ? undefined : await textOf(file)
      if (text === undefined) return setError('没有导入。文件读不出来，或者太大，不是导出的报告。')
      const made = await importReportAction(text).catch(() => ({ error: unreachable }))
      if ('error' in made) setError(made.error)
      else location.assign(`/reports/${made.id}`)
    })
  return (
    <div>
      <FileDrop
        label="导入"
        hint="从别处导出的 JSON 文件，可以拖到这里。"
        accept=".json,application/json"
        busy={isBusy}
        onFile={take}
      />
      <div role="alert">{error && <p className="mt-1 text-sm text-err">{error}</p>}</div>
    </div>
  )
}

const unreachable = '没有连上服务器，没有导入；请稍后再试。'

/** The text of a file in one of the encodings in use; undefined where it is in none. */
async function textOf(file: File): Promise<string | undefined> {
  const bytes = await file.arrayBuffer()
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Another encoding may fit.
    }
  }
  return undefined
}
