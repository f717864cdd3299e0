/** A bracket without its partner, or a pair that stands directly inside a pair of its own kind. */
export interface BracketFault {
  readonly kind: 'open' | 'close' | 'nested'
  /** The opening mark of the pair. */
  readonly pair: string
  /** Where it stands, in UTF-16 units. */
  readonly at: number
}

interface Open {
  readonly pair: string
  readonly at: number
}

interface Nested {
  readonly inner: Open
  readonly outer: Open
}

interface Walk {
  readonly text: string
  readonly waiting: Open[]
  readonly strays: Open[]
  readonly nested: Nested[]
}

const openingOf = new Map([
  ['）', '（'],
  ['》', '《'],
  ['”', '“'],
  ['〕', '〔'],
])

/**
 * The brackets of a text that do not pair, in order; half-width ones count as full-width. A
 * quotation may run over paragraphs; the bracket of a list number, `1）`, has no partner to miss;
 * an area code, `（0999）`, may stand inside brackets.
 */
export function bracketFaults(text: string): readonly BracketFault[] {
  const folded = text.replace(/[()]/g, (mark) => (mark === '(' ? '（' : '）'))
  const walk: Walk = { text: folded, waiting: [], strays: [], nested: [] }
  for (const { 0: mark, index: at } of folded.matchAll(/[（）《》“”〔〕]/g)) {
    const pair = openingOf.get(mark)
    if (pair === undefined) walk.waiting.push({ pair: mark, at })
    else close(walk, { pair, at })
  }
  const nested = walk.nested.filter(({ outer }) => !walk.waiting.includes(outer))
  return [
    ...walk.strays.map((stray) => ({ kind: 'close' as const, ...stray })),
    ...walk.waiting.map((open) => ({ kind: 'open' as const, ...open })),
    ...nested.map(({ inner }) => ({ kind: 'nested' as const, ...inner })),
  ].sort((one, other) => one.at - other.at)
}

function close({ text, waiting, strays, nested }: Walk, mark: Open): void {
  const found = waiting.map(({ pair }) => pair).lastIndexOf(mark.pair)
  const [inner] = found < 0 ? [] : waiting.splice(found, 1)
  const outer = waiting[found - 1]
  if (!inner && !isListNumber(text.slice(0, mark.at))) strays.push(mark)
  if (!inner || outer?.pair !== mark.pair) return
  const isNumber = /^[\d-]+$/.test(text.slice(inner.at + 1, mark.at))
  if (!isNumber && !text.slice(outer.at, mark.at).includes('\n')) nested.push({ inner, outer })
}

function isListNumber(before: string): boolean {
  return /(?:^|[\s。；;，,：:、])(?:\d{1,3}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$/.test(before)
}
