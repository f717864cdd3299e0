import { cellField } from '#lib/report/fields.ts'
import type { Cell, RelationInstance } from '#lib/report/form.ts'
import type { Settled } from '#lib/report/settled.ts'
import { memberAt } from '#lib/text/member-at.ts'
import type { Cure } from './check.ts'

/** Longer runs are no row of counts. */
const longestRun = 40
/** More tries than this are not made: so many ways would never leave one. */
const mostTries = 5000

/**
 * The numbers of a row whose figures stand glued together, 3000003, where they can be cut in one way only so
 * that every known sum of the row and of its columns holds. A guess all the same: it is offered, never made.
 */
export function digitRunCure(
  settled: Settled,
  cells: readonly Cell[],
  words: string,
): Cure | undefined {
  const row = wholeRow(settled, cells)
  const digits = digitsAtEnd(words)
  if (!row || digits.length < cells.length || digits.length > longestRun) return undefined
  const ways = waysToCut(digits, row)
  const [numbers] = ways
  if (!numbers || ways.length > 1) return undefined
  return {
    says: `推算为 ${numbers.join('、')}，请对照原文`,
    writes: cells.map(({ id }, at) => ({ field: cellField(id), value: memberAt(numbers, at) })),
  }
}

interface Row {
  readonly sums: readonly RelationInstance[]
  readonly places: readonly number[]
  /** What the other rows leave for each cell of the row; undefined where they do not tell. */
  readonly asked: readonly (number | undefined)[]
}

/** The row that these cells are, all of it, where its own sum can tell a right cut from a wrong one. */
function wholeRow({ form, values }: Settled, cells: readonly Cell[]): Row | undefined {
  const places = cells.map(({ id }) => form.cells.findIndex((cell) => cell.id === id))
  const isOwn = (at: number) => places.includes(at)
  const sums = form.relations.filter(
    ({ relation, left, right }) =>
      relation.kind === 'sum' && left.every(isOwn) && right.every(isOwn),
  )
  if (sums.length === 0) return undefined
  const asked = places.map((place) =>
    form.relations
      .filter(({ relation }) => relation.kind === 'sum')
      .map((instance) => leftFor(place, instance, values))
      .find((value) => value !== undefined),
  )
  return { sums, places, asked }
}

/** What a relation leaves for one of its cells, where it knows all the others. */
function leftFor(
  place: number,
  { left, right }: RelationInstance,
  values: Settled['values'],
): number | undefined {
  const onLeft = left.includes(place)
  if (!onLeft && !right.includes(place)) return undefined
  let rest = 0
  for (const [at, sign] of [
    ...left.map((at) => [at, 1] as const),
    ...right.map((at) => [at, -1] as const),
  ]) {
    const value = values[at]
    if (at === place) continue
    if (typeof value !== 'number') return undefined
    rest += sign * value
  }
  return onLeft ? -rest : rest
}

function digitsAtEnd(words: string): string {
  let from = words.length
  while (from > 0 && isDigit(words.charCodeAt(from - 1))) from--
  return words.slice(from)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** The ways to cut a run into the numbers of a row; two are enough to know that there is not one. */
function waysToCut(digits: string, { sums, places, asked }: Row): readonly (readonly number[])[] {
  const run = { digits, asked, tries: 0 }
  const ways: (readonly number[])[] = []
  for (const numbers of cuts(run, 0, [])) {
    if (sums.every((sum) => holds(sum, places, numbers))) ways.push(numbers)
    if (ways.length > 1) break
  }
  return run.tries < mostTries ? ways : []
}

interface Run extends Pick<Row, 'asked'> {
  readonly digits: string
  tries: number
}

function* cuts(run: Run, from: number, before: readonly number[]): Generator<readonly number[]> {
  const { digits, asked } = run
  const rest = asked.length - before.length
  if (rest === 0) yield before
  // A number does not begin with 0 unless it is 0; the last one takes all that is left.
  const last = digits[from] === '0' ? from + 1 : digits.length - rest + 1
  const first = rest === 1 ? digits.length : from + 1
  for (let to = first; to <= last && rest > 0 && run.tries < mostTries; to++) {
    run.tries += 1
    const value = Number(digits.slice(from, to))
    if ((asked[before.length] ?? value) === value) yield* cuts(run, to, [...before, value])
  }
}

function holds(
  { left, right }: RelationInstance,
  places: readonly number[],
  numbers: readonly number[],
): boolean {
  const sum = (positions: readonly number[]) =>
    positions.reduce((added, at) => added + memberAt(numbers, places.indexOf(at)), 0)
  return sum(left) === sum(right)
}
