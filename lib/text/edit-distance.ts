/** How many characters must be put in, taken out or exchanged to make one text the other; above `limit`, `limit` + 1. */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1
  let row = Array.from(right, (_, index) => index + 1)
  for (let at = 0; at < left.length; at++) {
    let diagonal = at
    let beside = at + 1
    row = row.map((above, other) => {
      const change = diagonal + (left[at] === right[other] ? 0 : 1)
      diagonal = above
      beside = Math.min(change, above + 1, beside + 1)
      return beside
    })
  }
  return Math.min(row.at(-1) ?? left.length, limit + 1)
}
