/** The member of a list at a place that is known to be there; throws where it is not, which is a fault of ours. */
export function memberAt<T>(list: ArrayLike<T>, place: number): T {
  const found = list[place]
  if (found === undefined) throw new RangeError(`a list of ${list.length} has no member ${place}`)
  return found
}
