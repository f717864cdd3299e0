/** A bracket without its partner, or a pair that stands directly inside a pair of its own kind. */
export interface BracketFault {
  readonly kind: 'open' | 'close' | 'nested'
  /** The opening mark of the pair. */
  readonly pair: string
  /** Where it stands, in UTF-16 units. */
  readonly at: number
}

/** A mark that waits for its partner, in the order of the text; `line` is the number of its line. */
interface Open {
  readonly pair: string
  readonly at: number
  readonly line: number
  outer: Open | undefined
  inner: Open | undefined
  isClosed: boolean
}

interface Walk {
  readonly text: string
  readonly waiting: ReadonlyMap<string, Open[]>
  readonly faults: BracketFault[]
  readonly nested: { readonly at: number; readonly outer: Open }[]
  last: Open | undefined
  line: number
}

const closing: Readonly<Record<string, string>> = { '（': '）', '《': '》', '“': '”', '〔': '〕' }
const openingOf = new Map(Object.entries(closing).map(([opening, mark]) => [mark, opening]))

/** What is longer between brackets is no area code. */
const longestCode = 20

/**
 * The brackets of a text that do not pair, in order; half-width ones count as full-width. A
 * quotation may run over paragraphs; the bracket of a list number, `1）`, has no partner to miss;
 * an area code, `（0999）`, may stand inside brackets.
 */
export function bracketFaults(text: string): readonly BracketFault[] {
  const folded = text.replace(/[()]/g, (mark) => (mark === '(' ? '（' : '）'))
  const waiting = new Map(Object.keys(closing).map((pair) => [pair, []]))
  const walk: Walk = { text: folded, waiting, faults: [], nested: [], last: undefined, line: 0 }
  for (const { 0: mark, index: at } of folded.matchAll(/[（）《》“”〔〕\n]/g)) {
    const pair = openingOf.get(mark)
    if (mark === '\n') walk.line++
    else if (pair === undefined) open(walk, mark, at)
    else close(walk, pair, at)
  }
  for (const { pair, at } of [...walk.waiting.values()].flat())
    walk.faults.push({ kind: 'open', pair, at })
  for (const { at, outer } of walk.nested)
    if (outer.isClosed) walk.faults.push({ kind: 'nested', pair: outer.pair, at })
  return walk.faults.sort((one, other) => one.at - other.at)
}

function open(walk: Walk, pair: string, at: number): void {
  const { last: outer, line } = walk
  const mark: Open = { pair, at, line, outer, inner: undefined, isClosed: false }
  if (outer) outer.inner = mark
  walk.last = mark
  walk.waiting.get(pair)?.push(mark)
}

function close(walk: Walk, pair: string, at: number): void {
  const { text, line } = walk
  const mark = walk.waiting.get(pair)?.pop()
  if (!mark) {
    if (!isListNumber(text.slice(Math.max(0, at - 6), at)))
      walk.faults.push({ kind: 'close', pair, at })
    return
  }
  const { outer, inner } = mark
  mark.isClosed = true
  if (outer) outer.inner = inner
  if (inner) inner.outer = outer
  else walk.last = outer
  if (outer?.pair !== pair || outer.line !== line) return
  if (!isCode(text, mark.at + 1, at)) walk.nested.push({ at: mark.at, outer })
}

function isCode(text: string, from: number, to: number): boolean {
  return to - from <= longestCode && /^[\d-]+$/.test(text.slice(from, to))
}

function isListNumber(before: string): boolean {
  return /(?:^|[\s。；;，,：:、])(?:\d{1,3}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$/.test(before)
}
