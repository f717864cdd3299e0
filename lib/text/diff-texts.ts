import { type Edit, listEdits } from './list-edits.ts'

/** A piece of a comparison; `same` and `removed` make the older text, `same` and `added` the newer. */
export interface TextPiece {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Numbers, Latin words and single other characters. */
const words = /\d+(?:[.,]\d+)*|[A-Za-z]+|[\s\S]/gu

/** Two texts compared, first by paragraph and then by word inside the paragraphs that differ. */
export function diffTexts(before: string, after: string): readonly TextPiece[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  const edits = listEdits(old, now)
  if (!edits) return replaced(before, after)
  return joined(interleaved(old, edits, diffWords))
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? []
}

function diffWords(before: string, after: string): readonly TextPiece[] {
  const old: readonly string[] = before.match(words) ?? []
  const edits = listEdits(old, after.match(words) ?? [])
  return edits ? smoothed(interleaved(old, edits, replaced)) : replaced(before, after)
}

/** The list with its edits told in place; `compare` tells what an edit replaces by what. */
function interleaved(
  old: readonly string[],
  edits: readonly Edit[],
  compare: (before: string, after: string) => readonly TextPiece[],
): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  for (const { from, to, lines } of edits) {
    pieces.push({ kind: 'same', text: old.slice(at, from).join('') })
    pieces.push(...compare(old.slice(from, to).join(''), lines.join('')))
    at = to
  }
  pieces.push({ kind: 'same', text: old.slice(at).join('') })
  return pieces.filter(({ text }) => text !== '')
}

function replaced(before: string, after: string): readonly TextPiece[] {
  const pieces: readonly TextPiece[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return pieces.filter(({ text }) => text !== '')
}

/** One character that two changes happen to share is read more easily as changed with them. */
function smoothed(pieces: readonly TextPiece[]): readonly TextPiece[] {
  return pieces.flatMap((piece, at): readonly TextPiece[] => {
    const isBetween = at > 0 && at < pieces.length - 1
    const isChance = piece.kind === 'same' && piece.text.length === 1 && piece.text !== '\n'
    if (!isBetween || !isChance) return [piece]
    return [
      { kind: 'removed', text: piece.text },
      { kind: 'added', text: piece.text },
    ]
  })
}

/** Neighbours of a kind as one; between two texts that stayed, what went comes before what came. */
function joined(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const all: TextPiece[] = []
  let removed = ''
  let added = ''
  const close = () => {
    all.push(...replaced(removed, added))
    removed = ''
    added = ''
  }
  for (const { kind, text } of pieces) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      close()
      all.push({ kind, text })
    }
  }
  close()
  return all
}
