import { memberAt } from '#lib/text/member-at.ts'
import { breakLines } from './break-lines.ts'
import { type CharStyle, charEdges, charsOf } from './char-width.ts'
import { breaksChinese, breaksLatin } from './line-rules.ts'

const mostLines = 4

/**
 * Breaks a title into centred lines of nearly equal length, shaped as a trapezium or a rhombus,
 * never inside a number and, as far as can be told without a dictionary, never inside a word.
 */
export function titleLines(text: string, style: CharStyle, width: number): readonly string[] {
  const chars = charsOf(text)
  const edges = charEdges(chars, style).map((edge) => edge / style.size)
  const total = memberAt(edges, chars.length)
  const widest = width / style.size
  const title = { costs: breakCosts(chars), edges, widest, narrowest: total / mostLines / 2 }
  const fewest = Math.ceil(total / widest)
  const counts = [fewest, fewest + 1].filter((count) => count > 0 && count <= mostLines)
  const best = cheapest(counts.flatMap((count) => splits(title, 0, count)))
  if (!best) return breakLines(text, style, { first: width, rest: width })
  return best.ends.map((end, line) => chars.slice(best.ends[line - 1] ?? 0, end).join(''))
}

interface Title {
  /** What it costs to break before each character; infinite where that is forbidden. */
  readonly costs: readonly number[]
  /** Where each character begins, in heights of a character. */
  readonly edges: readonly number[]
  readonly widest: number
  readonly narrowest: number
}

interface Split {
  readonly ends: readonly number[]
  readonly widths: readonly number[]
  readonly cost: number
}

const nothing: Split = { ends: [], widths: [], cost: 0 }

/** Every way to set the title from a character on in so many lines. */
function splits(title: Title, from: number, count: number): readonly Split[] {
  const last = title.costs.length - 1
  if (count === 0) return [nothing]
  return ends(title, from)
    .filter((end) => count > 1 || end === last)
    .flatMap((end) => {
      const width = memberAt(title.edges, end) - memberAt(title.edges, from)
      const line = { end, width, cost: memberAt(title.costs, end) }
      return splits(title, end, count - 1).map((rest) => before(rest, line))
    })
}

/** Where a line from `from` on may end, and fits. */
function ends({ costs, edges, widest, narrowest }: Title, from: number): readonly number[] {
  const found: number[] = []
  for (let end = from + 1; end < costs.length; end++) {
    const width = memberAt(edges, end) - memberAt(edges, from)
    if (width > widest) break
    if (width >= narrowest && Number.isFinite(costs[end])) found.push(end)
  }
  return found
}

function before(rest: Split, line: { end: number; width: number; cost: number }): Split {
  return {
    ends: [line.end, ...rest.ends],
    widths: [line.width, ...rest.widths],
    cost: line.cost + rest.cost,
  }
}

function cheapest(all: readonly Split[]): Split | undefined {
  const priced = all.map((split) => ({ split, price: split.cost + shapeCost(split.widths) }))
  return priced.reduce<(typeof priced)[number] | undefined>(
    (best, one) => (best && best.price <= one.price ? best : one),
    undefined,
  )?.split
}

/** Every line costs; uneven lines are dear, a waist dearer; a plain rectangle is not liked either. */
function shapeCost(widths: readonly number[]): number {
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length
  const uneven = widths.reduce((sum, width) => sum + (width - mean) ** 2, 0) / 4
  const hasWaist = widths.some(
    (width, at) => width < (widths[at - 1] ?? 0) && width < (widths[at + 1] ?? 0),
  )
  const isRectangle = widths.length > 1 && Math.max(...widths) - Math.min(...widths) < 0.5
  return widths.length * 8 + uneven + (hasWaist ? 20 : 0) + (isRectangle ? 1 : 0)
}

/** Names end here; the look-ahead keeps 市场, 区域 … together. */
const nameEnds =
  /省|市(?![场政民容委长])|县(?![委长])|区(?![域块委长划])|自治州|街道(?!办事处)|办事处|人民政府|委员会|办公室/g

/**
 * What it costs to break before each character: nothing before a year, little after a name, and
 * otherwise more, most at an odd distance from the next such place: compounds are pairs.
 */
function breakCosts(chars: readonly string[]): readonly number[] {
  const names = endsOf(chars, nameEnds)
  const years = endsOf(chars, /\d+年/g)
  const costs: number[] = []
  let distance = 0
  for (let at = chars.length; at >= 0; at--) {
    const [before = '', after = ''] = [chars[at - 1], chars[at]]
    const isSeam = /\d/.test(after) || years.has(at) || names.has(at) || at === chars.length
    distance = isSeam ? 0 : distance + 1
    costs[at] = seamCost({ isSeam, isYear: /\d/.test(after), distance })
    if (
      at > 0 &&
      at < chars.length &&
      !(breaksChinese(before, after) && breaksLatin(before, after))
    )
      costs[at] = Number.POSITIVE_INFINITY
  }
  costs[chars.length] = 0
  return costs
}

function seamCost(place: { isSeam: boolean; isYear: boolean; distance: number }): number {
  if (place.isYear) return 0
  if (place.isSeam) return 2
  return place.distance % 2 === 0 ? 9 : 16
}

function endsOf(chars: readonly string[], pattern: RegExp): ReadonlySet<number> {
  const matches = [...chars.join('').matchAll(pattern)]
  return new Set(
    matches.map((match) => charsOf(chars.join('').slice(0, match.index + match[0].length)).length),
  )
}
