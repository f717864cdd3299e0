import type { Rule } from './page-marks.ts'

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

const [moveTo, lineTo, curveTo, quadraticTo] = [0, 1, 2, 3]

interface Point {
  readonly x: number
  readonly y: number
}

/** The straight lines that a path paints; a clipping path paints nothing. */
export function rulesOfPath(given: unknown, names: OperatorNames, matrix: Matrix): readonly Rule[] {
  const [painting, paths] = listOf(given)
  const isPainted = painting !== names.endPath
  if (!isPainted) return []
  const isStroked = painting === names.stroke || painting === names.closeStroke
  return subpaths(numbersOf(listOf(paths)[0]), matrix).flatMap((points) =>
    isStroked ? strokes(points) : filled(points),
  )
}

/** The corners of each part of a path; a part with curves draws no line. */
function subpaths(path: readonly number[], matrix: Matrix): readonly (readonly Point[])[] {
  const parts: Point[][] = []
  for (let at = 0; at < path.length; ) {
    const step = path[at]
    const [x = 0, y = 0] = path.slice(at + 1, at + 3)
    if (step === moveTo) parts.push([placed(matrix, x, y)])
    else if (step === lineTo) parts.at(-1)?.push(placed(matrix, x, y))
    else if (step === curveTo || step === quadraticTo) parts.push([])
    else closePart(parts.at(-1))
    at += lengths[step ?? 0] ?? 1
  }
  return parts
}

const lengths = [3, 3, 7, 5, 1]

function closePart(part: Point[] | undefined): void {
  const [first] = part ?? []
  if (part && first && part.length > 2) part.push(first)
}

/** A line may lean by so much, and a rule drawn as a rectangle be so thick. */
const slack = 0.8
const thickest = 3.2
const shortest = 2.5

function strokes(points: readonly Point[]): readonly Rule[] {
  return points.slice(1).flatMap((point, index) => {
    const from = points[index]
    return from ? ruleBetween(from, point, slack) : []
  })
}

/** A thin filled rectangle is a line; a wide one is a shade, and its edges are none. */
function filled(points: readonly Point[]): readonly Rule[] {
  if (points.length < 3) return []
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const low = { x: Math.min(...xs), y: Math.min(...ys) }
  return ruleBetween(low, { x: Math.max(...xs), y: Math.max(...ys) }, thickest)
}

function ruleBetween(one: Point, other: Point, widest: number): readonly Rule[] {
  const [width, height] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)]
  if (Math.max(width, height) < shortest || Math.min(width, height) > widest) return []
  const isUpright = height > width
  const [from, to] = isUpright ? [one.y, other.y] : [one.x, other.x]
  return [
    {
      isUpright,
      at: isUpright ? (one.x + other.x) / 2 : (one.y + other.y) / 2,
      from: Math.min(from, to),
      to: Math.max(from, to),
    },
  ]
}
