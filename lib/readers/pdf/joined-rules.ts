import type { Rule } from './page-marks.ts'

/** Lines no further aside than this are one. */
const aside = 1
/** A line that is whole may be drawn in pieces with such gaps. */
const gap = 2.6
/** Shorter pieces are dashes or dots, with gaps of three times their length, up to a limit. */
const longestDash = 12
const widestGap = 8
/** Fewer pieces are no dashes; what is shorter in the end is no line. */
const fewestDashes = 4
const shortest = 2.5

/** Lines that are drawn in pieces, cell by cell or as dashes and dots, as the lines they show. */
export function joinedRules(pieces: readonly Rule[]): readonly Rule[] {
  return [true, false].flatMap((isUpright) => {
    const own = pieces.filter((piece) => piece.isUpright === isUpright)
    return bandsOf(own).flatMap(joinedBand)
  })
}

/** Pieces that stand in one line. */
function bandsOf(pieces: readonly Rule[]): readonly Rule[][] {
  const bands: Rule[][] = []
  for (const piece of [...pieces].sort((one, other) => one.at - other.at)) {
    const band = bands.at(-1)
    const [first] = band ?? []
    if (band && first && piece.at - first.at <= aside) band.push(piece)
    else bands.push([piece])
  }
  return bands
}

interface Open {
  readonly rule: Rule
  readonly count: number
  /** The length of its last piece. */
  readonly last: number
}

function joinedBand(band: Rule[]): readonly Rule[] {
  const lines: Open[] = []
  for (const piece of band.sort((one, other) => one.from - other.from)) {
    const last = piece.to - piece.from
    const open = lines.at(-1)
    if (!open || piece.from - open.rule.to > reachOf(Math.min(last, open.last)))
      lines.push({ rule: piece, count: 1, last })
    else {
      const rule = { ...open.rule, to: Math.max(open.rule.to, piece.to) }
      lines[lines.length - 1] = { rule, count: open.count + 1, last }
    }
  }
  return lines.filter(isLine).map(({ rule }) => rule)
}

function reachOf(length: number): number {
  return length > longestDash ? gap : Math.max(gap, Math.min(widestGap, length * 3))
}

function isLine({ rule, count, last }: Open): boolean {
  const length = rule.to - rule.from
  return length >= shortest && (count >= fewestDashes || last >= shortest)
}
