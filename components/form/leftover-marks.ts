import type { TextMark } from '#components/ui/text-marks.ts'
import type { Leftover } from '#lib/report/leftovers.ts'

/** The marks of the leftovers within a stretch of the text of a part, counted from its start. */
export function leftoverMarks(
  left: readonly Leftover[],
  { part, from, length }: { readonly part: string; readonly from: number; readonly length: number },
): readonly TextMark[] {
  return left
    .filter((one) => one.part === part && one.start >= from && one.end <= from + length)
    .map(({ kind, start, end }) => ({
      start: start - from,
      end: end - from,
      look: kind === 'sentence' ? 'line' : 'ground',
    }))
}
