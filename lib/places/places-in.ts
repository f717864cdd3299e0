import { indexOf, isWithin, type Places } from './places.ts'

/** A place name as it stands in a text, with those above it written directly before it. */
export interface NamedPlace {
  readonly start: number
  readonly end: number
  /** The place, and the others of that name that it may be. */
  readonly places: Places
}

/** The places that a text names, in one pass: the longest name at each place, 杭州市西湖区 as one. */
export function placesIn(places: Places, text: string): readonly NamedPlace[] {
  const found: NamedPlace[] = []
  for (let at = 0; at < text.length; ) {
    const one = placeAt(places, text, at)
    if (one) addTo(found, one)
    at = one?.end ?? at + 1
  }
  return found
}

/** The longest name that begins here. */
export function placeAt(places: Places, text: string, at: number): NamedPlace | undefined {
  const { byName, lengths } = indexOf(places)
  for (const length of lengths.get(text.charAt(at)) ?? []) {
    const name = text.slice(at, at + length)
    const named = byName.get(name)
    // Near the end of the text a slice is shorter than asked for.
    if (named) return { start: at, end: at + name.length, places: named }
  }
  return undefined
}

/** Behind the name of a place that contains it, it is one of those that lie there. */
function addTo(found: NamedPlace[], one: NamedPlace): void {
  const last = found.at(-1)
  const inside = last?.end === one.start ? withinAny(one.places, last.places) : []
  if (!last || inside.length === 0) found.push(one)
  else found.splice(-1, 1, { start: last.start, end: one.end, places: inside })
}

/** Those of the places that lie in one of the others. */
export function withinAny(places: Places, outer: Places): Places {
  return places.filter((place) => outer.some((one) => isWithin(place, one)))
}
