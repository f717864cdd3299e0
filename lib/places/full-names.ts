import { indexOf, type Places, placesAbove } from './places.ts'

/** The full names that a short one may stand for, from the province down; none where it is unknown. */
export function fullNames(places: Places, name: string): readonly string[] {
  const named = indexOf(places).byName.get(name) ?? []
  return named.map((place) =>
    [place, ...placesAbove(places, place)]
      .reverse()
      .map((one) => one.name)
      .join(''),
  )
}
