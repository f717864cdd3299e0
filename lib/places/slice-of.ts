import { homesOf } from './homes-of.ts'
import { isWithin, type Place, type Places } from './places.ts'
import { placeAt } from './places-in.ts'

/** Whom a slice is for: the agency's full name, and the texts that may name places. */
export interface SliceFor {
  readonly agency: string
  readonly texts: readonly string[]
}

/**
 * The part of the country that a page about one report needs: the provinces, the places around the
 * agency, and every place whose name stands in a text. Asked about these texts it answers as the whole.
 */
export function sliceOf(places: Places, { agency, texts }: SliceFor): Places {
  const homes = homesOf(places, agency)
  const chosen = new Set<Place>()
  for (const text of [agency, ...texts]) {
    for (let at = 0; at < text.length; at++) {
      for (const place of placeAt(places, text, at)?.places ?? []) chosen.add(place)
    }
  }
  return places.filter(
    (place) =>
      place.code.length === 2 || chosen.has(place) || homes.some((home) => isAround(place, home)),
  )
}

/** Above it, directly in it, beside it, and beside those above it. */
function isAround(place: Place, home: Place): boolean {
  if (place.code.length <= 6) return place.code.slice(0, 4) === home.code.slice(0, 4)
  return isWithin(place, { ...home, code: home.code.slice(0, 6) }) && home.code.length >= 6
}
