import type { DrawnPage, PageMarks, PlacedText, Point, Rule, SetText } from './page-marks.ts'

/** Text may lean by so much, as on a page that was scanned; more is aslant. */
const mostLean = 0.07
const quarter = Math.PI / 2

/** A quarter of turns to the right, or nothing for text aslant. */
function quartersOf({ direction }: SetText): number | undefined {
  const quarters = Math.round(direction / quarter)
  if (Math.abs(direction - quarters * quarter) > mostLean) return undefined
  return (quarters + 4) % 4
}

/** A page in the direction in which most of its text runs, whatever its setting says. */
export function turnedUpright({ texts, rules, hasPicture, ...paper }: DrawnPage): PageMarks {
  const weights = [0, 0, 0, 0]
  const quarters = texts.map(quartersOf)
  for (const [index, turns] of quarters.entries())
    if (turns !== undefined)
      weights[turns] = (weights[turns] ?? 0) + (texts[index]?.text.length ?? 0)
  const main = weights.indexOf(Math.max(...weights))
  const turn = turning(main, paper)
  const aslant = texts.filter((_, index) => quarters[index] === undefined)
  return {
    width: main % 2 === 0 ? paper.width : paper.height,
    height: main % 2 === 0 ? paper.height : paper.width,
    hasPicture,
    rules: main === 0 ? rules : rules.map((rule) => turnedRule(rule, turn)),
    texts: texts.flatMap((text, index) => {
      const own = quarters[index]
      return own === undefined ? [] : [placedText(text, (own - main + 4) % 4, turn)]
    }),
    aslant: shortened(aslant.map(({ text }) => text).join('')),
  }
}

type Turning = (point: Point) => Point

/** Turns a page back whose text runs by so many quarters to the right. */
function turning(
  quarters: number,
  { width, height }: Pick<DrawnPage, 'width' | 'height'>,
): Turning {
  const turns: readonly Turning[] = [
    (point) => point,
    ({ x, y }) => ({ x: y, y: width - x }),
    ({ x, y }) => ({ x: width - x, y: height - y }),
    ({ x, y }) => ({ x: height - y, y: x }),
  ]
  return turns[quarters] ?? ((point) => point)
}

function turnedRule({ isUpright, at, from, to }: Rule, turn: Turning): Rule {
  const one = turn(isUpright ? { x: at, y: from } : { x: from, y: at })
  const other = turn(isUpright ? { x: at, y: to } : { x: to, y: at })
  const isNowUpright = Math.abs(one.x - other.x) < Math.abs(one.y - other.y)
  const ends = isNowUpright ? [one.y, other.y] : [one.x, other.x]
  return {
    isUpright: isNowUpright,
    at: isNowUpright ? one.x : one.y,
    from: Math.min(...ends),
    to: Math.max(...ends),
  }
}

/** Text that runs down or up beside the rest stands where its middle is. */
function placedText({ text, size, ...line }: SetText, quarters: number, turn: Turning): PlacedText {
  const [from, to] = [turn(line.from), turn(line.to)]
  if (quarters % 2 === 0)
    return {
      text,
      left: Math.min(from.x, to.x),
      right: Math.max(from.x, to.x),
      baseline: Math.max(from.y, to.y),
      size,
    }
  const isRising = quarters === 3
  const left = isRising ? from.x - size * 0.85 : from.x - size * 0.15
  const baseline = (from.y + to.y) / 2 + size * 0.35
  return { text, left, right: left + size, baseline, size, ...(isRising && { isRising }) }
}

const longestQuote = 20

function shortened(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text
}
