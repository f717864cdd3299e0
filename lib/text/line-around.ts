interface Around {
  readonly start: number
  readonly end: number
  /** How many characters before and after, at the most. */
  readonly before: number
  readonly after: number
}

/** What stands between two places of a text, with some of the words around it on the same line. */
export function lineAround(text: string, { start, end, before, after }: Around): string {
  const ahead = text.slice(Math.max(0, start - before), start)
  const behind = text.slice(end, end + after)
  const lineEnd = behind.indexOf('\n')
  return (
    ahead.slice(ahead.lastIndexOf('\n') + 1) +
    text.slice(start, end) +
    (lineEnd < 0 ? behind : behind.slice(0, lineEnd))
  )
}
