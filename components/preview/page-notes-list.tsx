import type { Severity } from '#lib/checks/check.ts'
import type { PageNote } from './page-notes.ts'

const looks: Readonly<Record<Severity, string>> = {
  error: 'border-err',
  warning: 'border-warn',
  hint: 'border-line2',
}

const names: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒', hint: '提示' }

interface Props {
  readonly notes: readonly PageNote[]
}

/** What the marks in the margin of a page stand for. */
export function PageNotes({ notes }: Props) {
  if (notes.length === 0) return null
  return (
    <ol className="sheet-notes flex flex-col gap-2 self-start">
      {notes.map(({ number, finding }) => (
        <li
          key={number}
          id={`note-${number}`}
          className={`scroll-mt-16 rounded-md border border-line border-l-[3px] bg-paper px-3 py-2 text-sm ${looks[finding.severity]}`}
        >
          <span className="text-ink2">
            {number} · {names[finding.severity]}
          </span>
          <p>{finding.message}</p>
        </li>
      ))}
    </ol>
  )
}
