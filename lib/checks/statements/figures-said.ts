import type { Figure, Prose } from '#templates/schema.ts'

interface Said {
  readonly figure: Figure
  /** Each the features that together state it. */
  readonly ways: readonly (readonly string[])[]
}

const known = new WeakMap<Prose, readonly Said[]>()

/** The figures that features say together: those that need the most of them. */
export function figuresSaid(prose: Prose, features: ReadonlySet<string>): readonly Figure[] {
  let most = 1
  let said: Figure[] = []
  for (const { figure, ways } of waysOf(prose)) {
    const weight = weightOf(figure, ways, features)
    if (weight > most) said = []
    most = Math.max(most, weight)
    if (weight === most) said.push(figure)
  }
  return said
}

function waysOf(prose: Prose): readonly Said[] {
  const found = known.get(prose) ?? prose.figures.map(withWays)
  known.set(prose, found)
  return found
}

function withWays(figure: Figure): Said {
  return { figure, ways: (figure.ways ?? []).map((way) => way.split(' ')) }
}

/** An outcome says more than any verb beside it: 答复不予公开3件. */
const outcomeWeight = 10

function weightOf(
  { id, isOutcome }: Figure,
  ways: Said['ways'],
  features: ReadonlySet<string>,
): number {
  if (isOutcome) return features.has(id) ? outcomeWeight : 0
  const weights = ways.map((way) => (way.every((one) => features.has(one)) ? way.length : 0))
  return Math.max(0, ...weights)
}
