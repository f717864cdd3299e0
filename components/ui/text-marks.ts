/** A stretch of a text to be marked: underlined, or on a tinted ground. */
export interface TextMark {
  readonly start: number
  readonly end: number
  readonly look: 'line' | 'ground'
}

/** A piece of a text with the looks that all of it has. */
export interface MarkedPiece {
  readonly text: string
  readonly start: number
  readonly looks: readonly TextMark['look'][]
}

/** The text cut where a mark begins or ends. */
export function markedPieces(text: string, marks: readonly TextMark[]): readonly MarkedPiece[] {
  const inside = marks.flatMap(({ start, end }) => [start, end]).filter((at) => at < text.length)
  const cuts = [...new Set([0, ...inside])].sort((one, other) => one - other)
  return cuts.map((start, at) => ({
    text: text.slice(start, cuts[at + 1]),
    start,
    looks: marks.filter((mark) => mark.start <= start && start < mark.end).map(({ look }) => look),
  }))
}
