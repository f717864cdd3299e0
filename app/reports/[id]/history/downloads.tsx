import { buttonClass } from '#components/ui/button-class.ts'
import { isSigned } from '#lib/review/state.ts'
import type { OpenedReview } from '../review/open-review.ts'

interface Props {
  readonly opened: Pick<OpenedReview, 'id' | 'review' | 'draft'>
  /** The versions that are compared. */
  readonly from: number
  readonly to: number
}

/** The files of the report; once it is signed, as they were signed. */
export function Downloads({ opened: { id, review, draft }, from, to }: Props) {
  const api = `/api/reports/${id}`
  const files: readonly (readonly [name: string, address: string])[] = [
    ['Word', `${api}/export?format=docx`],
    ['TXT', `${api}/export?format=txt`],
    ['JSON', `${api}/export?format=json`],
    ['审签单', `${api}/sign-off`],
    ['空白审签单', `${api}/sign-off?blank=1`],
    ['报送包', `${api}/package`],
  ]
  const lines: readonly (readonly [name: string, address: string])[] = [
    ...(from < to
      ? [[`第 ${from} 版与第 ${to} 版的花脸稿`, `${api}/redline?from=${from}&to=${to}`] as const]
      : []),
    ...(draft.lastYear
      ? [['与上年对照的花脸稿', `${api}/redline?from=lastYear&to=${review.revision}`] as const]
      : []),
  ]
  return (
    <section aria-labelledby="files" className="mt-6 rounded-md border border-line bg-paper p-4">
      <h2 id="files" className="font-semibold">
        下载
      </h2>
      <p className="text-sm text-ink2">
        {isSigned(review.state) ? 'Word、TXT、JSON 与签发时逐字节相同。' : '按现在的内容导出。'}
        花脸稿是带修订痕迹的 Word 文件。
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        {[...files, ...lines].map(([name, address]) => (
          <a key={address} href={address} download className={buttonClass()}>
            {name}
          </a>
        ))}
      </div>
    </section>
  )
}
