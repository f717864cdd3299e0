import type { Passage } from '#lib/page/passage.ts'
import type { SetLine, SetPage } from '#lib/page/set-page.ts'

/** What is marked on the sheets, and what it is called there; cells by address. */
export interface PageMark {
  /** The element id of what is told about it beside the page. */
  readonly id: string
  readonly look: 'error' | 'warning' | 'hint' | 'changed' | 'comment'
  readonly cells: readonly string[]
  readonly passages: readonly Passage[]
}

/** A rectangle on a page; twips. */
export interface MarkBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How wide the place of words that went is drawn. */
const gap = 60

/** Where a mark stands on a page: its cells, and its passages line by line. */
export function markBoxes({ cells, passages }: PageMark, page: SetPage): readonly MarkBox[] {
  return [
    ...page.cells
      .filter(({ cell }) => cell.ref !== undefined && cells.includes(cell.ref))
      .map(({ x, y, width, height }) => ({ x, y, width, height })),
    ...passages.flatMap((passage) => page.lines.flatMap((line) => passageBox(passage, line))),
  ]
}

function passageBox({ block, from, to }: Passage, line: SetLine): readonly MarkBox[] {
  const end = line.from + line.text.length
  const isGap = from === to && line.from <= from && from <= end
  if (line.block !== block || !(isGap || (from < end && to > line.from))) return []
  const edges = edgesOf(line)
  const left = edges[Math.max(from - line.from, 0)] ?? 0
  const right = edges[Math.min(to - line.from, line.text.length)] ?? left
  const [y, height] = [line.baseline - line.size, Math.round(line.size * 1.25)]
  if (isGap) return [{ x: left - gap / 2, y, width: gap, height }]
  return [{ x: left, y, width: right - left, height }]
}

/** Where each code unit of a line begins, and where the last one ends. */
function edgesOf({ runs, size }: SetLine): readonly number[] {
  const edges = runs.flatMap(({ text, x }) =>
    Array.from({ length: text.length }, (_, at) => x[Math.min(at, x.length - 1)] ?? 0),
  )
  const last = edges.at(-1) ?? 0
  return [...edges, last + (runs.at(-1)?.isLatin ? size / 2 : size)]
}
