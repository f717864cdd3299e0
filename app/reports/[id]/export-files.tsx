'use client'

import { useState } from 'react'
import type { EditorStore } from '#components/form/editor-store.ts'
import { topics } from '#components/form/topics.ts'
import { useTopic } from '#components/form/use-topic.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { toasts } from '#components/ui/toasts.ts'
import { openCounts, openFindings } from '#lib/checks/answered.ts'
import { fileName } from '#lib/document/file-name.ts'
import { copyWebPage } from './copy-web-page.ts'
import { type ExportFormat, fetchExport, saveFile } from './fetch-export.ts'

interface Props {
  readonly store: EditorStore
  readonly report: string
  readonly onFlush: () => Promise<boolean>
}

const formats = [
  { format: 'docx', name: 'Word' },
  { format: 'txt', name: 'TXT' },
  { format: 'json', name: 'JSON' },
] as const

/** The files of the report, and its text for a website. */
export function ExportFiles({ store, report, onFlush }: Props) {
  const [busy, setBusy] = useState<ExportFormat>()
  const [html, setHtml] = useState<string>()
  const says = useTopic(store, topics.draft, () => whyDraft(store))
  const left = useTopic(store, topics.leftovers, () => store.leftovers().length)
  const run = async (format: ExportFormat, use: (response: Response) => Promise<void>) => {
    setBusy(format)
    try {
      if (!(await onFlush())) throw new Error(unsaved)
      await use(await fetchExport(report, format))
    } catch (error) {
      const text = error instanceof Error ? error.message : '没有导出，请重试。'
      toasts.tell({ text, tone: 'error' })
    } finally {
      setBusy(undefined)
    }
  }
  const copy = async (response: Response) => {
    const text = await response.text()
    if (await copyWebPage(text)) toasts.tell({ text: '已复制，可以粘贴到网站后台。' })
    else setHtml(text)
  }
  return (
    <section aria-labelledby="export" className="rounded-md border border-line bg-paper p-4">
      <h2 id="export" className="font-semibold">
        导出
      </h2>
      <p className="text-sm text-ink2">{says}</p>
      {left > 0 && (
        <p className="text-sm text-warn">
          文字里还有 {left}{' '}
          处沿用上年、没有改也没有确认，导出的文件里照样有；可以回到各部分逐处查看。
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        {formats.map(({ format, name }) => (
          <Button
            key={format}
            look={format === 'docx' ? 'primary' : 'plain'}
            disabled={busy !== undefined}
            onClick={() => run(format, saveFile)}
          >
            导出 {name}
          </Button>
        ))}
        <Button disabled={busy !== undefined} onClick={() => run('html', copy)}>
          复制为网页内容
        </Button>
      </div>
      {html !== undefined && <CopyByHand html={html} onClose={() => setHtml(undefined)} />}
    </section>
  )
}

const unsaved = '还有修改没有送到服务器，文件里会缺少它们；请等页首显示“已保存”后再导出。'

/** What the file will be called, and why. */
function whyDraft(store: EditorStore): string {
  const { report, answers } = store.draft()
  const { error } = openCounts(openFindings(store.findings(), answers))
  const name = `文件名：${fileName(store.template, report, error > 0)}。`
  return error > 0 ? `${name}还有 ${error} 处错误没有改，所以带“（草稿）”；可以照常使用。` : name
}

interface ByHandProps {
  readonly html: string
  readonly onClose: () => void
}

/** Where the browser does not let a page write to the clipboard. */
function CopyByHand({ html, onClose }: ByHandProps) {
  return (
    <Dialog title="请手工复制" onClose={onClose}>
      <p className="text-sm text-ink2">浏览器不允许网页写剪贴板。内容已全选，请按 Ctrl+C 复制。</p>
      <textarea
        readOnly
        aria-label="网页内容"
        rows={10}
        value={html}
        onFocus={({ currentTarget }) => currentTarget.select()}
        className="mt-2 w-full rounded-md border border-line3 p-2 text-xs"
      />
      <div className="mt-3 flex justify-end">
        <Button onClick={onClose}>关闭</Button>
      </div>
    </Dialog>
  )
}
