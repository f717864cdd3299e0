/** How many characters must be put in, taken out or exchanged to make one text the other; above `limit`, `limit` + 1. */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let at = 1; at <= left.length; at++) {
    const next = [at]
    for (let other = 1; other <= right.length; other++) {
      const same = left[at - 1] === right[other - 1] ? 0 : 1
      const change = (row[other - 1] ?? 0) + same
      next.push(Math.min(change, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1))
    }
    row = next
  }
  return Math.min(row[right.length] ?? 0, limit + 1)
}
