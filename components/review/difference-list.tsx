import type { Difference } from '#lib/review/compare-reports.ts'
import type { TextPiece } from '#lib/text/diff-texts.ts'

interface Props {
  readonly differences: readonly Difference[]
}

/** Two versions compared: cells with both values, texts word by word. */
export function DifferenceList({ differences }: Props) {
  if (differences.length === 0) return <p className="text-ink2">这两版印出来一样。</p>
  return (
    <ul className="flex flex-col gap-3">
      {differences.map(({ field, name, kind, before, after, pieces }) => (
        <li key={field} className="rounded-md border border-line bg-paper px-3 py-2">
          <h3 className="text-sm text-ink2">{name}</h3>
          {kind === 'cell' ? (
            <p>
              <del className="text-err">{before || '空白'}</del>
              <span className="mx-2 text-ink2">→</span>
              <ins className="bg-[#e6f1e8] no-underline">{after || '空白'}</ins>
            </p>
          ) : (
            <p className="wrap-anywhere whitespace-pre-wrap">
              <Pieces pieces={pieces} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Long stretches that stayed are shortened to their ends. */
const stretch = 60

function Pieces({ pieces }: { readonly pieces: readonly TextPiece[] }) {
  return pieces.map(({ kind, text }, at) => {
    const key = at
    if (kind === 'removed')
      return (
        <del key={key} className="bg-err-w text-err">
          {text}
        </del>
      )
    if (kind === 'added')
      return (
        <ins key={key} className="bg-[#e6f1e8] no-underline">
          {text}
        </ins>
      )
    return <span key={key}>{shortened(text)}</span>
  })
}

function shortened(text: string): string {
  if (text.length <= stretch * 2) return text
  return `${text.slice(0, stretch)}……${text.slice(-stretch)}`
}
