import type { Proposal } from '#lib/review/returned-copy.ts'
import type { TextPiece } from '#lib/text/diff-texts.ts'

interface Props {
  readonly proposal: Proposal
  readonly isChosen: boolean
  readonly onChoose: () => void
}

/** One cell or paragraph that the copy says otherwise, with a box to take it. */
export function ReturnedProposal({ proposal, isChosen, onChoose }: Props) {
  const { name, kind, before, after, pieces } = proposal
  return (
    <li className={`border-t border-line py-1.5 text-sm ${isChosen ? 'bg-accent-w' : ''}`}>
      <label className="flex cursor-pointer gap-2">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={onChoose}
          className="mt-1 size-4 shrink-0 accent-accent"
        />
        <span className="min-w-0">
          <span className="block text-ink2">{name}</span>
          {kind === 'cell' ? (
            <span>
              本报告 {before || '空白'} → 退回稿 {after || '空白'}
            </span>
          ) : (
            <span className="whitespace-pre-wrap">
              {pieces.map((piece, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name
                <Piece key={at} piece={piece} />
              ))}
            </span>
          )}
        </span>
      </label>
    </li>
  )
}

function Piece({ piece: { kind, text } }: { readonly piece: TextPiece }) {
  if (kind === 'removed') return <del className="bg-err-w text-err">{text}</del>
  if (kind === 'added') return <ins className="bg-accent-w text-accent">{text}</ins>
  return text
}
