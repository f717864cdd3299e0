import { buttonClass } from '#components/ui/button-class.ts'
import type { Report } from '#lib/report/report.ts'
import { PrintButton } from './print-button.tsx'

interface Props {
  readonly id: string
  readonly report: Report
  /** How many findings are open. */
  readonly findings: number
  readonly showsFindings: boolean
}

/** The bar over the sheets: back to the editor, findings on or off, Word, print. Not printed itself. */
export function PreviewBar({ id, report, findings, showsFindings }: Props) {
  return (
    <header className="sticky top-0 z-10 flex h-[52px] items-center gap-3 border-b border-line bg-paper px-4 print:hidden">
      <a href={`/reports/${id}`} className="shrink-0 text-accent no-underline hover:underline">
        ← 返回填写
      </a>
      <h1 className="min-w-0 truncate text-ink2 max-md:hidden">
        {report.shortName || report.agency || '未命名单位'} /{' '}
        <b className="font-semibold text-ink">{report.year}年度报告</b> · 预览
      </h1>
      <div className="ml-auto flex shrink-0 gap-3">
        {findings > 0 && (
          <a
            href={`/reports/${id}/preview${showsFindings ? '' : '?checks=1#note-1'}`}
            className={buttonClass()}
          >
            {showsFindings ? '隐藏检查结果' : `显示检查结果 ${findings}`}
          </a>
        )}
        <a
          href={`/api/reports/${id}/export?format=docx`}
          download
          className={`${buttonClass()} max-sm:hidden`}
        >
          导出 Word
        </a>
        <PrintButton />
      </div>
    </header>
  )
}
