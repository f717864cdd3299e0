import type { Rule } from './page-marks.ts'

/** Outermost lines that end this close end together. */
const near = 2.6
/** Lines may cross a corner by so much; where they reach further there is a row or a column. */
const longestCorner = 6

/**
 * The lines of a table with those that are missing where its outermost lines reach beyond the last line across them:
 * a browser draws no line where a page cuts a table, and tables are set with open sides.
 */
export function closedRules(rules: readonly Rule[]): readonly Rule[] {
  const upright = rules.filter(({ isUpright }) => isUpright)
  const level = rules.filter(({ isUpright }) => !isUpright)
  return [...rules, ...missingAcross(upright, level), ...missingAcross(level, upright)]
}

function missingAcross(along: readonly Rule[], across: readonly Rule[]): readonly Rule[] {
  const from = Math.min(...along.map(({ at }) => at))
  const to = Math.max(...along.map(({ at }) => at))
  if (across.length === 0 || !(to - from > longestCorner)) return []
  const edges = [from, to].map((at) => along.filter((rule) => Math.abs(rule.at - at) < near))
  const places = across.map(({ at }) => at)
  const missing = (at: number): Rule => ({ isUpright: !along[0]?.isUpright, at, from, to })
  const begin = common(edges.map((lines) => Math.min(...lines.map((line) => line.from))))
  const end = common(edges.map((lines) => Math.max(...lines.map((line) => line.to))))
  return [
    ...(begin !== undefined && Math.min(...places) - begin > longestCorner ? [missing(begin)] : []),
    ...(end !== undefined && end - Math.max(...places) > longestCorner ? [missing(end)] : []),
  ]
}

/** Where both end, if they end together. */
function common([one = 0, other = 0]: readonly number[]): number | undefined {
  return Math.abs(one - other) < near ? (one + other) / 2 : undefined
}
