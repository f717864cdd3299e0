'use client'

import { type ReactNode, useState } from 'react'
import { pastedFile, type Read, readable, readFile } from '#app/reports/read-file.ts'
import { Button } from '#components/ui/button.tsx'
import { FileDrop } from '#components/ui/file-drop.tsx'
import { startFromReportAction } from '../start-actions.ts'
import { LastYearFiguresForm } from './last-year-figures-form.tsx'
import type { OwnReport } from './own-report.ts'
import { useNewReport } from './use-new-report.ts'

interface Props {
  readonly reports: readonly OwnReport[]
  readonly year: number
  readonly onRead: (read: Read) => void
}

/** The ways to last year's report: its file, its text, a report that is here, or a few figures of it. */
export function AskLastYear({ reports, year, onRead }: Props) {
  const { error, isBusy, act, open } = useNewReport()
  const read = (file: File) =>
    act(async () => {
      const reading = await readFile(file)
      if (reading.kind === 'refused') return reading.says
      onRead(reading)
      return undefined
    })
  return (
    <section
      aria-labelledby="from-last-year"
      className="flex flex-col gap-4 rounded-md border border-line bg-paper p-5"
    >
      <div>
        <h2 id="from-last-year" className="font-semibold">
          从上年报告开始
        </h2>
        <p className="text-sm text-ink2">
          单位、联系方式、文字和上年结转都从上年报告带过来；读出的内容先给您过目。
        </p>
      </div>
      <FileDrop
        label="选择"
        hint="上年的 Word、TXT、网页、PDF 文件，可以拖到这里。"
        accept={readable}
        busy={isBusy}
        onFile={read}
      />
      <div role="alert">{error && <p className="text-sm text-err">{error}</p>}</div>
      <Paste busy={isBusy} onFile={read} />
      {reports.length > 0 && (
        <Folded summary="用这里已有的报告">
          <ul className="flex flex-col gap-1">
            {reports.map((report) => (
              <li key={report.id} className="flex items-center gap-3 text-sm">
                <span>
                  {report.year}　{report.name}
                </span>
                <Button
                  size="small"
                  disabled={isBusy}
                  aria-label={`开始：用 ${report.year} 年 ${report.name} 新建 ${report.year + 1} 年度报告`}
                  onClick={() =>
                    open(() => startFromReportAction({ report: report.id, year: report.year + 1 }))
                  }
                >
                  开始
                </Button>
              </li>
            ))}
          </ul>
        </Folded>
      )}
      <Folded summary="没有可用的文件：填上年几个数">
        <LastYearFiguresForm year={year} />
      </Folded>
    </section>
  )
}

interface FoldedProps {
  readonly summary: string
  readonly children: ReactNode
}

function Folded({ summary, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="w-fit text-sm text-accent">{summary}</summary>
      <div className="mt-2">{isOpen && children}</div>
    </details>
  )
}

interface PasteProps {
  readonly busy: boolean
  readonly onFile: (file: File) => void
}

/** A place to paste the text of last year's report, as it stands on a website or in another program. */
function Paste({ busy, onFile }: PasteProps) {
  return (
    <Folded summary="粘贴网页或文字">
      <textarea
        aria-label="粘贴上年报告的全文"
        rows={3}
        disabled={busy}
        placeholder="在网页或文档里全选、复制，然后在这里粘贴。"
        className="w-full rounded-md border border-line3 bg-paper p-2 text-sm"
        onPaste={(event) => {
          event.preventDefault()
          const { clipboardData } = event
          onFile(
            pastedFile({
              html: clipboardData.getData('text/html'),
              text: clipboardData.getData('text/plain'),
            }),
          )
        }}
      />
    </Folded>
  )
}
