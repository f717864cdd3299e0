import type { Point, Rule } from './page-marks.ts'

/** [a b c d e f], as PDF writes a change of axes. */
export type Matrix = readonly number[]

/** The names pdf.js gives the numbers of its operators. */
export type OperatorNames = Readonly<Record<string, number>>

export function times(one: Matrix, other: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = other
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ]
}

export function placed([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number) {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** The axes as they are changed, kept and brought back. */
export function followAxes(names: OperatorNames, page: Matrix) {
  const saved: Matrix[] = []
  const axes = {
    matrix: page,
    meet(operator: number, given: unknown): void {
      const turn = turns.get(operator)
      if (turn) turn(given)
    },
  }
  const save = () => void saved.push(axes.matrix)
  const restore = () => {
    axes.matrix = saved.pop() ?? page
  }
  const turns = new Map<number | undefined, (given: unknown) => void>([
    [names.save, save],
    [names.restore, restore],
    [
      names.transform,
      (given) => {
        axes.matrix = times(axes.matrix, numbersOf(given))
      },
    ],
    [
      names.paintFormXObjectBegin,
      (given) => {
        save()
        axes.matrix = times(axes.matrix, numbersOf(listOf(given)[0]))
      },
    ],
    [names.paintFormXObjectEnd, restore],
  ])
  return axes
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The numbers of a list or typed array; none where there is neither. */
export function numbersOf(value: unknown): readonly number[] {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'number')
  return value instanceof Float32Array || value instanceof Float64Array ? [...value] : []
}

const [moveTo, lineTo, close] = [0, 1, 4]

/** The straight lines that a path paints; a clipping path paints nothing. */
export function rulesOfPath(given: unknown, names: OperatorNames, matrix: Matrix): readonly Rule[] {
  const [painting, paths] = listOf(given)
  const isPainted = painting !== names.endPath
  if (!isPainted) return []
  const isStroked = painting === names.stroke || painting === names.closeStroke
  return subpaths(numbersOf(listOf(paths)[0]), matrix).flatMap(({ points, isCurved }) => {
    if (isCurved) return dot(points)
    return isStroked ? strokes(points) : filled(points)
  })
}

interface Subpath {
  readonly points: Point[]
  isCurved: boolean
}

/** The corners of each part of a path, and whether anything between them is bent. */
function subpaths(path: readonly number[], matrix: Matrix): readonly Subpath[] {
  const parts: Subpath[] = []
  for (let at = 0; at < path.length; ) {
    const step = path[at]
    const length = lengths[step ?? 0] ?? 1
    const point = placed(matrix, path[at + length - 2] ?? 0, path[at + length - 1] ?? 0)
    const part = parts.at(-1)
    if (step === moveTo) parts.push({ points: [point], isCurved: false })
    else if (part) addStep(part, step, point)
    at += length
  }
  return parts
}

function addStep(part: Subpath, step: number | undefined, point: Point): void {
  if (step === close) closePart(part.points)
  else part.points.push(point)
  if (step !== close && step !== lineTo) part.isCurved = true
}

const lengths = [3, 3, 7, 5, 1]

function closePart(part: Point[]): void {
  const [first] = part
  if (first && part.length > 2) part.push(first)
}

/** A line may lean by so much, and a rule drawn as a rectangle be so thick. */
const slack = 0.8
const thickest = 3.2

function strokes(points: readonly Point[]): readonly Rule[] {
  return points.slice(1).flatMap((point, index) => {
    const from = points[index]
    return from ? ruleBetween(from, point, slack) : []
  })
}

/** A thin filled rectangle is a line; a wide one is a shade, and its edges are none. */
function filled(points: readonly Point[]): readonly Rule[] {
  if (points.length < 3) return []
  const { low, high } = boxOf(points)
  return ruleBetween(low, high, thickest)
}

/** What is bent draws no line, but a round dot may be one of those that do together. */
function dot(points: readonly Point[]): readonly Rule[] {
  const { low, high } = boxOf(points)
  return high.x - low.x > thickest ? [] : ruleBetween(low, high, thickest)
}

function boxOf(points: readonly Point[]): { readonly low: Point; readonly high: Point } {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  return {
    low: { x: Math.min(...xs), y: Math.min(...ys) },
    high: { x: Math.max(...xs), y: Math.max(...ys) },
  }
}

/** The line between two corners; a dot may be part of an upright line or of a level one. */
function ruleBetween(one: Point, other: Point, widest: number): readonly Rule[] {
  const [width, height] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)]
  if (Math.min(width, height) > widest) return []
  if (Math.max(width, height) <= widest)
    return [ruleAlong(one, other, true), ruleAlong(one, other, false)]
  return [ruleAlong(one, other, height > width)]
}

function ruleAlong(one: Point, other: Point, isUpright: boolean): Rule {
  const [from, to] = isUpright ? [one.y, other.y] : [one.x, other.x]
  return {
    isUpright,
    at: isUpright ? (one.x + other.x) / 2 : (one.y + other.y) / 2,
    from: Math.min(from, to),
    to: Math.max(from, to),
  }
}
