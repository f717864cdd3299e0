import { indexOf, type Places } from './places.ts'
import { placeAt, withinAny } from './places-in.ts'

/** What may stand between the levels of an agency's name: 通州区人民政府北苑街道办事处. */
const between = '人民政府'
/** 国家税务总局云澜市税务局 is at 云澜市. */
const national = /^(?:国家|中国|中共)[一-龥]{1,10}?(?:总局|总署|局|委员会|会)/
const shortProvince = /(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/

/**
 * The place that an agency's full name begins with, down to the last level that it tells; more than
 * one where the name leaves out so much that it fits several, none where the country has no such place.
 */
export function homesOf(places: Places, agency: string): Places {
  const name = agency.replace(/\s+/g, '').replace(national, '')
  const named = fromFullNames(places, name)
  return named.length > 0 ? named : fromShortCity(places, name)
}

function fromFullNames(places: Places, name: string): Places {
  let found: Places = []
  for (let at = startOf(places, name); ; ) {
    const step = at > 0 && name.startsWith(between, at) ? between.length : 0
    const next = placeAt(places, name, at + step)
    const inside = next && found.length > 0 ? withinAny(next.places, found) : next?.places
    if (!next || !inside || inside.length === 0) return found
    found = inside
    at = next.end
  }
}

/** 江苏宿迁市…: a province may go by its short name. */
function startOf(places: Places, name: string): number {
  if (placeAt(places, name, 0)) return 0
  const shorts = places
    .filter(({ code }) => code.length === 2)
    .map((place) => place.name.replace(shortProvince, ''))
  return shorts.find((short) => name.startsWith(short))?.length ?? 0
}

/** 合肥高新技术产业开发区 is at 合肥市. */
function fromShortCity(places: Places, name: string): Places {
  const { byName } = indexOf(places)
  for (const length of [4, 3, 2]) {
    const city = byName.get(`${name.slice(0, length)}市`)
    if (city) return city
  }
  return []
}
