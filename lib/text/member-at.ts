/** What stands at a place of a list; throws where nothing does, which is a fault of ours. */
export function memberAt<T>(list: ArrayLike<T>, place: number): T {
  return known(list[place], place)
}

/** What is kept under a name; throws where nothing is, which is a fault of ours. */
export function memberNamed<T>(members: Readonly<Record<string, T>>, name: string): T {
  return known(members[name], name)
}

function known<T>(member: T | undefined, place: number | string): T {
  if (member === undefined) throw new RangeError(`nothing stands at ${place}`)
  return member
}
