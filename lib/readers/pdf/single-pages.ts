import { linesOf } from './lines.ts'
import type { PageMarks, PlacedText, Rule } from './page-marks.ts'

/** The empty strip between two pages is so wide at least, of the width of the sheet, with a third of that on each side of the middle. */
const narrowest = 0.04
/** A page of its own has so many lines that go nearly across it. */
const fewestLines = 2
const across = 0.6
const fewestCharacters = 10

/** Sheets on which two pages stand side by side, as single pages; others as they are. */
export function singlePages(sheets: readonly PageMarks[]): readonly PageMarks[] {
  const strips = sheets.map(stripOf)
  const isSplit = (sheet: PageMarks, strip: number | undefined) =>
    strip !== undefined && halves(sheet, strip).every(isPage)
  const isDouble =
    sheets.some((sheet, index) => isSplit(sheet, strips[index])) &&
    sheets.every((sheet, index) => sheet.texts.length === 0 || strips[index] !== undefined)
  if (!isDouble) return sheets
  return sheets.flatMap((sheet, index) => {
    const strip = strips[index]
    return strip === undefined ? [sheet] : halves(sheet, strip).filter(hasMarks)
  })
}

/** Where a strip down the middle of a wide sheet is empty; nothing where there is none. */
function stripOf({ width, height, texts, rules }: PageMarks): number | undefined {
  if (width < height * 1.2 || texts.length === 0) return undefined
  const middle = width / 2
  const spans = [
    ...texts.map(({ left, right }) => ({ from: left, to: right })),
    ...rules.filter(({ isUpright }) => !isUpright),
  ]
  if (spans.some(({ from, to }) => from < middle && to > middle)) return undefined
  const left = Math.max(0, ...spans.filter(({ to }) => to <= middle).map(({ to }) => to))
  const right = Math.min(
    width,
    ...spans.filter(({ from }) => from >= middle).map(({ from }) => from),
  )
  const isEmpty = right - left > width * narrowest
  const isMiddle = Math.min(middle - left, right - middle) > (width * narrowest) / 3
  return isEmpty && isMiddle ? middle : undefined
}

/** The left page, then the right one, each from its own edge. */
function halves(sheet: PageMarks, strip: number): readonly [PageMarks, PageMarks] {
  const isLeft = (x: number) => x < strip
  const of = (isOwn: (x: number) => boolean, edge: number, width: number): PageMarks => ({
    ...sheet,
    width,
    texts: sheet.texts.filter(({ left }) => isOwn(left)).map((text) => shiftedText(text, edge)),
    rules: sheet.rules
      .filter((rule) => isOwn(rule.isUpright ? rule.at : rule.from))
      .map((rule) => shiftedRule(rule, edge)),
  })
  return [
    of(isLeft, 0, strip),
    { ...of((x) => !isLeft(x), strip, sheet.width - strip), hasPicture: false, aslant: '' },
  ]
}

function shiftedText(text: PlacedText, edge: number): PlacedText {
  return { ...text, left: text.left - edge, right: text.right - edge }
}

function shiftedRule(rule: Rule, edge: number): Rule {
  if (rule.isUpright) return { ...rule, at: rule.at - edge }
  return { ...rule, from: rule.from - edge, to: rule.to - edge }
}

function hasMarks({ texts, rules, hasPicture }: PageMarks): boolean {
  return texts.length > 0 || rules.length > 0 || hasPicture
}

/** Lines of text, or the lines of a table, that go across most of what is written on the page. */
function isPage({ width, texts, rules }: PageMarks): boolean {
  const wide = linesOf(texts).filter(({ left, right, pieces }) => {
    const length = pieces.reduce((sum, { text }) => sum + text.length, 0)
    return right - left > width * across && length >= fewestCharacters
  })
  const level = rules.filter(({ isUpright, from, to }) => !isUpright && to - from > width * across)
  return wide.length >= fewestLines || level.length >= fewestLines
}
