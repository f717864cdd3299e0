import { ordinaryIdeographs } from '#lib/text/ordinary-ideographs.ts'
import type { SetText } from './page-marks.ts'
import { type Matrix, type OperatorNames, placed, times } from './rules.ts'
import {
  atOrigin,
  type Font,
  type Pen,
  penMoves,
  plainText,
  stateChanges,
  type TextState,
} from './text-state.ts'

interface Glyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace?: boolean
  readonly vmetric?: readonly number[] | null
}

/** Follows the operators that set text, and keeps each run of characters that stand side by side. */
export function followText(names: OperatorNames, fontOf: (name: string) => Font) {
  const texts: SetText[] = []
  const saved: TextState[] = []
  const changes = stateChanges(names, fontOf)
  const moves = penMoves(names)
  let state = plainText
  let pen = atOrigin
  const meet = (operator: number, given: readonly unknown[], page: Matrix): void => {
    if (operator === names.save) saved.push(state)
    if (operator === names.restore) state = saved.pop() ?? plainText
    state = { ...state, ...changes.get(operator)?.(given) }
    pen = moves.get(operator)?.(given, pen, state) ?? pen
    if (operator !== names.showText) return
    const shown = showGlyphs(glyphsOf(given), { state, pen, page })
    texts.push(...shown.texts)
    pen = shown.pen
  }
  return {
    texts,
    meet(operator: number, given: unknown, page: Matrix): void {
      meet(operator, Array.isArray(given) ? given : [], page)
    },
  }
}

function glyphsOf([glyphs]: readonly unknown[]): readonly (Glyph | number)[] {
  const isGlyph = (one: unknown): one is Glyph | number =>
    typeof one === 'number' ||
    (typeof one === 'object' && one !== null && 'unicode' in one && typeof one.unicode === 'string')
  return Array.isArray(glyphs) ? glyphs.filter(isGlyph) : []
}

interface Setting {
  readonly state: TextState
  readonly pen: Pen
  readonly page: Matrix
}

/** A gap of so many heights parts two runs; less is the fitting of characters to each other. */
const gap = 0.25

/** Sets characters one after the other; spaces and gaps end a run, and what runs down is set one by one. */
function showGlyphs(glyphs: readonly (Glyph | number)[], setting: Setting) {
  const { state, pen } = setting
  const isDown = state.font.vertical === true
  const wide = Math.abs(state.size) * gap
  const runs: { text: string; from: number; to: number }[] = []
  let at = 0
  let open: (typeof runs)[number] | undefined
  for (const glyph of glyphs) {
    const { text, own, all } = stepOf(glyph, state)
    if (text !== '') {
      open ??= runs[runs.push({ text: '', from: at, to: at }) - 1]
      if (open) Object.assign(open, { text: open.text + text, to: at + own })
    }
    const isApart = isDown || Math.abs(all - own) > wide
    if (isApart || (text === '' && own !== 0)) open = undefined
    at += all
  }
  const end = isDown ? { ...pen, y: pen.y - at } : { ...pen, x: pen.x + at * state.scale }
  return { texts: runs.map((run) => placedRun(run, setting)), pen: end }
}

const identity = 0.001

/** What a character shows, and how far it moves the pen, with and without what is added to its width. */
function stepOf(glyph: Glyph | number, state: TextState) {
  const { font, size, charSpacing, wordSpacing } = state
  if (typeof glyph === 'number') {
    const all = ((font.vertical ? 1 : -1) * glyph * size) / 1000
    return { text: '', own: 0, all }
  }
  const text = ordinaryIdeographs(glyph.unicode).trim()
  const unit = size * (font.fontMatrix?.[0] ?? identity)
  const spacing = charSpacing + (glyph.isSpace ? wordSpacing : 0)
  if (!font.vertical) return { text, own: glyph.width * unit, all: glyph.width * unit + spacing }
  const down = (glyph.vmetric ?? font.defaultVMetrics)?.[0]
  const own = (down === undefined ? glyph.width : -down) * unit
  return { text, own, all: own - spacing }
}

function placedRun(
  { text, from, to }: { readonly text: string; readonly from: number; readonly to: number },
  { state, pen, page }: Setting,
): SetText {
  const axes = times(page, pen.axes)
  const [a = 1, b = 0, c = 0, d = 1] = axes
  const size = Math.abs(state.size) * Math.hypot(c, d)
  const along = { text, size, direction: Math.atan2(b, a) }
  const { rise, scale, size: height } = state
  if (state.font.vertical) {
    const y = pen.y - from - height * 0.85
    const half = height / 2
    return { ...along, from: placed(axes, pen.x - half, y), to: placed(axes, pen.x + half, y) }
  }
  const at = (step: number) => placed(axes, pen.x + step * scale, pen.y + rise)
  return { ...along, from: at(from), to: at(to) }
}
