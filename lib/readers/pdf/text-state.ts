import { type Matrix, numbersOf, type OperatorNames } from './rules.ts'

/** What of a font tells where its characters stand. */
export interface Font {
  readonly vertical?: boolean
  readonly fontMatrix?: readonly number[] | null
  readonly defaultVMetrics?: readonly number[] | null
}

/** How text is set from here on. */
export interface TextState {
  readonly font: Font
  readonly size: number
  readonly charSpacing: number
  readonly wordSpacing: number
  readonly scale: number
  readonly leading: number
  readonly rise: number
}

export const plainText: TextState = {
  font: {},
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
}

/** Where the next character goes, and where its line began, in the axes of the text. */
export interface Pen {
  readonly axes: Matrix
  readonly lineX: number
  readonly lineY: number
  /** How far the line has run. */
  readonly x: number
  readonly y: number
}

export const atOrigin: Pen = { axes: [1, 0, 0, 1, 0, 0], lineX: 0, lineY: 0, x: 0, y: 0 }

type Given = readonly unknown[]

/** What each operator that sets text changes. */
export function stateChanges(
  names: OperatorNames,
  fontOf: (name: string) => Font,
): ReadonlyMap<number | undefined, (given: Given) => Partial<TextState>> {
  return new Map<number | undefined, (given: Given) => Partial<TextState>>([
    [names.setFont, ([name, size]: Given) => ({ font: fontOf(String(name)), size: number(size) })],
    [names.setCharSpacing, ([width]: Given) => ({ charSpacing: number(width) })],
    [names.setWordSpacing, ([width]: Given) => ({ wordSpacing: number(width) })],
    [names.setHScale, ([percent]: Given) => ({ scale: number(percent) / 100 })],
    [names.setLeading, ([leading]: Given) => ({ leading: -number(leading) })],
    [names.setLeadingMoveText, ([, y]: Given) => ({ leading: number(y) })],
    [names.setTextRise, ([rise]: Given) => ({ rise: number(rise) })],
  ])
}

/** Where each operator that moves the pen puts it. */
export function penMoves(
  names: OperatorNames,
): ReadonlyMap<number | undefined, (given: Given, pen: Pen, state: TextState) => Pen> {
  const move = ([x, y]: Given, pen: Pen) => moved(pen, number(x), number(y))
  return new Map<number | undefined, (given: Given, pen: Pen, state: TextState) => Pen>([
    [names.beginText, () => atOrigin],
    [names.setTextMatrix, ([matrix]: Given) => ({ ...atOrigin, axes: numbersOf(matrix) })],
    [names.moveText, move],
    [names.setLeadingMoveText, move],
    [names.nextLine, (_: Given, pen: Pen, state: TextState) => moved(pen, 0, state.leading)],
  ])
}

function moved(pen: Pen, x: number, y: number): Pen {
  const [lineX, lineY] = [pen.lineX + x, pen.lineY + y]
  return { ...pen, lineX, lineY, x: lineX, y: lineY }
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
