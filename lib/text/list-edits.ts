import { memberAt } from './member-at.ts'

/** A stretch `from` to `to` (exclusive) of a list, and what replaces it. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

/** Tables larger than this are not compared; texts that differ so much are a matter for a person. */
const maxComparisons = 4_000_000

/** What turns one list into the other, as few members as can be; undefined where that is too long to work out. */
export function listEdits(base: readonly string[], next: readonly string[]): Edit[] | undefined {
  const head = commonStart(base, next)
  const tail = commonEnd(base.slice(head), next.slice(head))
  const before = base.slice(head, base.length - tail)
  const after = next.slice(head, next.length - tail)
  if (before.length * after.length > maxComparisons) return undefined
  return walk(before, after).map((edit) => ({
    ...edit,
    from: edit.from + head,
    to: edit.to + head,
  }))
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  return length
}

function commonEnd(one: readonly string[], other: readonly string[]): number {
  let length = 0
  while (
    length < one.length &&
    length < other.length &&
    one.at(-1 - length) === other.at(-1 - length)
  )
    length++
  return length
}

/** What stands between the members of the longest common subsequence. */
function walk(before: readonly string[], after: readonly string[]): Edit[] {
  const found: Edit[] = []
  let from = 0
  let at = 0
  for (const [old, now] of [...matches(before, after), [before.length, after.length] as const]) {
    if (old > from || now > at) found.push({ from, to: old, lines: after.slice(at, now) })
    from = old + 1
    at = now + 1
  }
  return found
}

type Match = readonly [old: number, now: number]

function matches(before: readonly string[], after: readonly string[]): Match[] {
  const lengths = commonLengths(before, after)
  const width = after.length + 1
  const found: Match[] = []
  let old = 0
  let now = 0
  while (old < before.length && now < after.length) {
    const place = old * width + now
    if (before[old] === after[now]) found.push([old++, now++])
    else if (memberAt(lengths, place + width) >= memberAt(lengths, place + 1)) old++
    else now++
  }
  return found
}

/** How many members the rests from `old` and `now` have in common, at `old * width + now`. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  for (let old = before.length - 1; old >= 0; old--)
    for (let now = after.length - 1; now >= 0; now--) {
      const place = old * width + now
      lengths[place] =
        before[old] === after[now]
          ? memberAt(lengths, place + width + 1) + 1
          : Math.max(memberAt(lengths, place + width), memberAt(lengths, place + 1))
    }
  return lengths
}
