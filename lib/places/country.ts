import { countryData } from './country-data.ts'
import type { Place, Places } from './places.ts'

/** Headings of the statistics, not names: 不设区的市 and what a province rules directly hang under them. */
const headings = /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/

let opened: Places | undefined

/** Every administrative place of the country down to 镇 and 街道; opened when it is first asked for. */
export function country(): Places {
  opened ??= withoutHeadings(countryData.flatMap(unpacked))
  return opened
}

/** 东莞市 stands twice in the statistics, as a city and as its own only county. */
function withoutHeadings(places: Places): Places {
  const names = new Map(places.map(({ code, name }) => [code, name]))
  return places.filter(
    ({ code, name }) =>
      !headings.test(name) && !(code.length === 6 && names.get(code.slice(0, 4)) === name),
  )
}

/** The places of one province, as they were packed by bin/make-places.mjs. */
export function unpacked(province: string): Places {
  const [head = '', ...cities] = province.split('\n')
  return [placeOf('', head), ...cities.flatMap((city) => withCounties(head.slice(0, 2), city))]
}

function withCounties(above: string, packed: string): Places {
  const [head = '', ...counties] = packed.split(';')
  const city = placeOf(above, head)
  return [city, ...counties.flatMap((county) => withTowns(city.code, county))]
}

function withTowns(above: string, packed: string): Places {
  const [head = '', ...towns] = packed.split(',')
  const county = placeOf(above, head)
  let number = 0
  return [
    county,
    ...towns.map((town) => {
      const name = town.replace(/^\d+/, '')
      number = name === town ? number + 1 : Number(town.slice(0, -name.length))
      return { code: county.code + String(number).padStart(3, '0'), name: inFull(name) }
    }),
  ]
}

function placeOf(above: string, packed: string): Place {
  return { code: above + packed.slice(0, 2), name: packed.slice(2) }
}

/** The commonest endings are packed as one letter. */
function inFull(name: string): string {
  return name.replace(/Z$/, '镇').replace(/X$/, '乡').replace(/J$/, '街道')
}
