import type { PlaceNames } from './place-names.ts'

/** A quoted passage of one paragraph of the page. */
export interface PageQuote {
  readonly part: string
  readonly quote: string
}

/** The longest passage that can be quoted; more is a matter of the whole part. */
const longest = 200

/** What is selected on the sheets, cut at the end of its first paragraph; undefined for nothing. */
export function selectedQuote(
  root: HTMLElement,
  selection: Selection | null,
  { parts, texts }: Pick<PlaceNames, 'parts' | 'texts'>,
): PageQuote | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const lines = [...root.querySelectorAll<SVGGElement>('g[data-block]')].filter((line) =>
    range.intersectsNode(line),
  )
  const first = lines[0]
  const block = Number(first?.dataset.block)
  const text = texts[block]
  const part = parts[block]
  if (!first || text === undefined || part === undefined) return undefined
  const own = lines.filter((line) => Number(line.dataset.block) === block)
  const last = own.at(-1) ?? first
  const from = Number(first.dataset.from) + placeIn(first, range, 'start')
  const to = Number(last.dataset.from) + placeIn(last, range, 'end')
  const quote = text.slice(from, Math.min(to, from + longest)).trim()
  return quote === '' ? undefined : { part, quote }
}

/** How many characters of a line stand before the edge of a range; an edge outside it is the line's own. */
function placeIn(line: Element, range: Range, edge: 'start' | 'end'): number {
  const [node, offset] =
    edge === 'start'
      ? [range.startContainer, range.startOffset]
      : [range.endContainer, range.endOffset]
  let before = 0
  for (const text of line.querySelectorAll('text')) {
    if (text.contains(node)) {
      const inside = node.nodeType === Node.TEXT_NODE ? offset : offset > 0 ? lengthOf(text) : 0
      return before + inside
    }
    before += lengthOf(text)
  }
  return edge === 'start' ? 0 : before
}

function lengthOf(element: Element): number {
  return element.textContent?.length ?? 0
}
