/** A passage that stands in a text twice: both places and its length in UTF-16 units. */
export interface Repeat {
  readonly first: number
  readonly second: number
  readonly length: number
}

/** The longest passage of at least `shortest` characters within lines that stands in a text twice, without overlap. */
export function longestRepeat(text: string, shortest: number): Repeat | undefined {
  const block = Math.floor(shortest / 2)
  const anchors = blocksOf(text, block)
  let longest: Repeat | undefined
  for (let at = block; at + block <= text.length; at++) {
    const first = anchors.get(hashAt(text, at, block))
    if (first === undefined || first + block > at) continue
    const repeat = grown(text, first, at)
    if (repeat.length >= shortest && repeat.length > (longest?.length ?? 0)) longest = repeat
    at = Math.max(at, repeat.second + repeat.length - block)
  }
  return longest
}

/** The first place of each aligned block; any repeat of twice its size holds one. */
function blocksOf(text: string, block: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  for (let at = 0; at + block <= text.length; at += block) {
    const hash = hashAt(text, at, block)
    if (!places.has(hash)) places.set(hash, at)
  }
  return places
}

function hashAt(text: string, at: number, block: number): number {
  let hash = 0
  for (let index = at; index < at + block; index++)
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0
  return hash
}

/** Grows equal places to both sides, up to a line break and not into each other. */
function grown(text: string, first: number, second: number): Repeat {
  let from = 0
  let to = 0
  const same = (by: number) => {
    const sign = text.charCodeAt(first + by)
    return sign === text.charCodeAt(second + by) && sign !== 0x0a
  }
  while (first - from > 0 && same(-from - 1)) from++
  while (first + to < second - from && second + to < text.length && same(to)) to++
  return { first: first - from, second: second - from, length: from + to }
}
