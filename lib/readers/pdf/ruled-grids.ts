import { closedRules } from './closed-rules.ts'
import { joinedRules } from './joined-rules.ts'
import type { Rule } from './page-marks.ts'

/** A field that lines enclose; its edges are numbers of grid lines. */
export interface GridCell {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A table as its lines draw it: where its grid lines stand, and its fields in reading order. */
export interface RuledGrid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly GridCell[]
}

/** Lines this close are one: a border may be drawn for each cell. */
const near = 2.6
const mostFields = 20_000
const mostLines = 4000

/** The tables of a page, by the lines that touch each other. */
export function ruledGrids(rules: readonly Rule[]): readonly RuledGrid[] {
  return touching(joinedRules(rules).slice(0, mostLines)).flatMap((drawn) => {
    const group = closedRules(drawn)
    const xs = grouped(group.filter(({ isUpright }) => isUpright).map(({ at }) => at))
    const ys = grouped(group.filter(({ isUpright }) => !isUpright).map(({ at }) => at))
    const isTable = xs.length > 1 && ys.length > 1 && xs.length * ys.length < mostFields
    return isTable ? [gridOf(group, xs, ys)] : []
  })
}

/** Groups of lines that meet, upright with level ones. */
function touching(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const upright = rules.filter((rule) => rule.isUpright)
  const level = rules.filter((rule) => !rule.isUpright)
  const union = disjointSets(rules.length)
  const indexOf = new Map(rules.map((rule, index) => [rule, index]))
  for (const one of upright)
    for (const other of level)
      if (spans(other, one.at) && spans(one, other.at))
        union.join(indexOf.get(one) ?? 0, indexOf.get(other) ?? 0)
  const groups = new Map<number, Rule[]>()
  rules.forEach((rule, index) => {
    const root = union.find(index)
    groups.set(root, [...(groups.get(root) ?? []), rule])
  })
  return [...groups.values()]
}

function spans({ from, to }: Rule, at: number): boolean {
  return at > from - near && at < to + near
}

/** Sets that can be joined, and asked whether they were. */
function disjointSets(count: number) {
  const parents = Array.from({ length: count }, (_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (parents[root] !== undefined && parents[root] !== root) root = parents[root] ?? root
    parents[index] = root
    return root
  }
  return {
    find,
    join: (one: number, other: number) => {
      parents[find(one)] = find(other)
    },
  }
}

/** Values in order, close ones as their first. */
function grouped(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((one, other) => one - other)
  const kept: number[] = []
  for (const value of sorted) if (value - (kept.at(-1) ?? -near * 2) > near) kept.push(value)
  return kept
}

function gridOf(group: readonly Rule[], xs: readonly number[], ys: readonly number[]): RuledGrid {
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  const union = disjointSets(columns * rows)
  const walls = wallsOf(group, xs, ys)
  const fields = Array.from({ length: columns * rows }, (_, field) => {
    const [left, top] = [field % columns, Math.floor(field / columns)]
    return { left, right: left + 1, top, bottom: top + 1 }
  })
  fields.forEach(({ left, right, top, bottom }, field) => {
    if (right < columns && !walls.has(`u${right} ${top}`)) union.join(field, field + 1)
    if (bottom < rows && !walls.has(`l${bottom} ${left}`)) union.join(field, field + columns)
  })
  const groups = new Map<number, GridCell[]>()
  fields.forEach((field, index) => {
    const root = union.find(index)
    groups.set(root, [...(groups.get(root) ?? []), field])
  })
  return trimmed({ xs, ys, cells: [...groups.values()].flatMap(asRectangles) })
}

/** Which sides of which fields a line is drawn on: `u` column row, `l` row column. */
function wallsOf(
  group: readonly Rule[],
  xs: readonly number[],
  ys: readonly number[],
): ReadonlySet<string> {
  const walls = new Set<string>()
  for (const { isUpright, at, from, to } of group) {
    const [own, other] = isUpright ? [xs, ys] : [ys, xs]
    const line = `${isUpright ? 'u' : 'l'}${nearest(own, at)}`
    const middles = other.slice(1).map((value, step) => (value + (other[step] ?? 0)) / 2)
    for (const [step, middle] of middles.entries())
      if (middle > from && middle < to) walls.add(`${line} ${step}`)
  }
  return walls
}

function nearest(values: readonly number[], at: number): number {
  let best = 0
  values.forEach((value, index) => {
    if (Math.abs(value - at) < Math.abs((values[best] ?? 0) - at)) best = index
  })
  return best
}

/** Fields without a line between them are one cell if they fill a rectangle, else a cell a row. */
function asRectangles(fields: readonly GridCell[]): readonly GridCell[] {
  const whole = around(fields)
  const area = (whole.right - whole.left) * (whole.bottom - whole.top)
  if (area === fields.length) return [whole]
  const rows = new Map<number, GridCell[]>()
  for (const field of fields) {
    const row = rows.get(field.top) ?? []
    const last = row.at(-1)
    if (last && last.right === field.left) row[row.length - 1] = { ...last, right: field.right }
    else row.push(field)
    rows.set(field.top, row)
  }
  return [...rows.values()].flat()
}

function around(fields: readonly GridCell[]): GridCell {
  return fields.reduce((whole, field) => ({
    left: Math.min(whole.left, field.left),
    right: Math.max(whole.right, field.right),
    top: Math.min(whole.top, field.top),
    bottom: Math.max(whole.bottom, field.bottom),
  }))
}

/** Without grid lines at which no cell begins. */
function trimmed({ xs, ys, cells }: RuledGrid): RuledGrid {
  const lefts = kept(
    cells.map(({ left }) => left),
    xs.length - 1,
  )
  const tops = kept(
    cells.map(({ top }) => top),
    ys.length - 1,
  )
  const at = (lines: readonly number[], line: number) => lines.filter((one) => one < line).length
  return {
    xs: lefts.map((line) => xs[line] ?? 0),
    ys: tops.map((line) => ys[line] ?? 0),
    cells: cells
      .map(({ left, right, top, bottom }) => ({
        left: at(lefts, left),
        right: at(lefts, right),
        top: at(tops, top),
        bottom: at(tops, bottom),
      }))
      .sort((one, other) => one.top - other.top || one.left - other.left),
  }
}

function kept(starts: readonly number[], last: number): readonly number[] {
  return [...new Set([...starts, last])].sort((one, other) => one - other)
}
