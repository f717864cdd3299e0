/** A piece of a text and where it starts, in UTF-16 units. */
export interface Piece {
  readonly text: string
  readonly start: number
}

/** The sentences of a text, each with its closing mark; a line break ends one as well. */
export function sentencesOf(text: string): readonly Piece[] {
  return pieces(text, /[^。！？；\n]+[。！？；]*[”’」』）》]*/g)
}

/** The paragraphs of a text that are not empty. */
export function paragraphsOf(text: string): readonly Piece[] {
  return pieces(text, /[^\n]+/g)
}

function pieces(text: string, pattern: RegExp): Piece[] {
  return [...text.matchAll(pattern)]
    .map((match) => ({ text: match[0], start: match.index }))
    .filter((piece) => piece.text.trim() !== '')
}
