import type { FormLine, FormLines } from './form-lines.ts'
import { charactersInOrder, numberOf, stemKey } from './label-key.ts'
import type { TableRecord } from './table-records.ts'
import { isBlankText } from './value-text.ts'

/** A line of the form with the record that holds its values. */
export interface Placed {
  readonly line: number
  readonly record: number
  /** Whether it was found by likeness and order, not by its label. */
  readonly isReworded: boolean
}

/**
 * Which record belongs to which line of the form: the longest chain in the order of the form of those
 * whose labels agree, neighbours preferred; then what is left between two of them, by likeness.
 */
export function placeRecords(
  { lines, byKey, byStem }: FormLines,
  records: readonly TableRecord[],
): readonly Placed[] {
  const chains: (Chain | undefined)[] = []
  for (const [record, one] of records.entries()) {
    const found = candidates({ lines, byKey, byStem }, one)
    const grown = found.map((line) => grow(chains, line, record))
    for (const chain of grown) {
      const best = chains[chain.line]
      if (!best || chain.score >= best.score) chains[chain.line] = chain
    }
  }
  const exact = unrolled(bestOf(chains, chains.length))
  return withGapsFilled(lines, records, exact)
}

interface Chain {
  readonly line: number
  readonly record: number
  readonly score: number
  readonly before: Chain | undefined
}

function grow(chains: readonly (Chain | undefined)[], line: number, record: number): Chain {
  let best: Chain | undefined
  let score = 1
  for (let at = 0; at < line; at++) {
    const chain = chains[at]
    if (!chain || chain.record >= record) continue
    const gained = chain.score + 1 + nearness(chain, line, record)
    if (gained > score) {
      score = gained
      best = chain
    }
  }
  return { line, record, score, before: best }
}

/** Up to a half more for the next line of the form in the next record. */
function nearness({ line, record }: Chain, nextLine: number, nextRecord: number): number {
  return 0.5 / (nextLine - line + (nextRecord - record) - 1)
}

function bestOf(chains: readonly (Chain | undefined)[], end: number): Chain | undefined {
  let best: Chain | undefined
  for (const chain of chains.slice(0, end))
    if (chain && chain.score > (best?.score ?? 0)) best = chain
  return best
}

function unrolled(last: Chain | undefined): Placed[] {
  const placed: Placed[] = []
  for (let chain = last; chain; chain = chain.before)
    placed.unshift({ line: chain.line, record: chain.record, isReworded: false })
  return placed
}

type Index = Pick<FormLines, 'lines' | 'byKey' | 'byStem'>

/** The lines whose label agrees to the character with what stands before the values. */
function candidates({ lines, byKey, byStem }: Index, record: TableRecord): readonly number[] {
  const found = new Set<number>([
    ...(byKey.get(record.key) ?? []),
    ...(byStem.get(record.key) ?? []),
    ...(byStem.get(stemKey(record.label)) ?? []),
  ])
  if (found.size === 0) for (const at of longestEndings(lines, record.path)) found.add(at)
  if (record.label === '')
    for (const [at, line] of lines.entries()) if (isHeadedRow(line, record)) found.add(at)
  return [...found]
}

/** The lines with the longest label that a path ends with. */
function longestEndings(lines: readonly FormLine[], path: string): readonly number[] {
  const ends = lines.flatMap(({ key }, at) =>
    key !== '' && path.endsWith(key) ? [{ at, length: key.length }] : [],
  )
  const longest = Math.max(...ends.map(({ length }) => length))
  return ends.filter(({ length }) => length === longest).map(({ at }) => at)
}

/** Values without a label under the heads of a line that has none, as many as it has. */
function isHeadedRow({ key, cells, heads, table }: FormLine, record: TableRecord): boolean {
  if (key !== '' || !hasLengthOf(record, cells.length)) return false
  const above = record.path
  const names = Object.values(table.rows).map(({ label }) => label)
  return names.some((name) => above.includes(name)) || heads.every((head) => above.includes(head))
}

function hasLengthOf({ values }: TableRecord, length: number): boolean {
  return (
    values.length === length || values.filter(({ text }) => !isBlankText(text)).length === length
  )
}

/** More records than these between two that agree are another table. */
const widestGap = 40

function withGapsFilled(
  lines: readonly FormLine[],
  records: readonly TableRecord[],
  exact: readonly Placed[],
): readonly Placed[] {
  const bounds = [...exact, { line: lines.length, record: records.length, isReworded: false }]
  let before = { line: -1, record: -1 }
  return bounds.flatMap((after) => {
    const open = { from: before, to: after }
    before = after
    const filled = exact.length > 0 ? fillGap(lines, records, open) : []
    return after.line < lines.length ? [...filled, after] : filled
  })
}

interface Gap {
  readonly from: { readonly line: number; readonly record: number }
  readonly to: { readonly line: number; readonly record: number }
}

/** The likeliest lines for the records of a gap, in order; each the first that is like enough. */
function fillGap(
  lines: readonly FormLine[],
  records: readonly TableRecord[],
  { from, to }: Gap,
): readonly Placed[] {
  const start = Math.max(from.record + 1, from.line < 0 ? to.record - widestGap : 0)
  const end = Math.min(to.record, from.record < 0 ? to.record : from.record + 1 + widestGap)
  const placed: Placed[] = []
  let next = from.line + 1
  for (let record = start; record < end; record++) {
    const one = records[record]
    const line = one && likest(lines.slice(next, to.line), one)
    if (line === undefined) continue
    placed.push({ line: next + line, record, isReworded: true })
    next += line + 1
  }
  return placed
}

/** What a label must have in common with the one it stands for. */
const enough = 0.6

function likest(lines: readonly FormLine[], record: TableRecord): number | undefined {
  let best: number | undefined
  let most = enough
  for (const [at, line] of lines.entries()) {
    const like = likeness(line, record)
    if (like > most) {
      most = like
      best = at
    }
  }
  return best
}

/** How much of the shorter label stands in the longer one, a little more where they begin with the same number. */
function likeness(line: FormLine, { label, key, path }: TableRecord): number {
  if (key !== '' && key === line.group) return 1
  const own = label || path.slice(-line.key.length)
  const stem = stemKey(own)
  if (line.key === '' || stem.length < 3 || stem.length > 80) return 0
  const common = charactersInOrder(stem, line.stem)
  if (common < 3) return 0
  const contained = common / Math.min(stem.length, line.stem.length)
  const covered = common / Math.max(stem.length, line.stem.length)
  const isSameNumber = numberOf(own) > 0 && numberOf(own) === numberOf(line.label)
  return contained < 0.8 ? 0 : contained * 0.7 + covered * 0.3 + (isSameNumber ? 0.1 : 0)
}
