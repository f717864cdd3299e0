import { headingLevelOf } from '../page-line.ts'
import { usual } from './lines.ts'
import type { PageLine, PagePart } from './page-parts.ts'

/** Where body text begins and ends, and how high it is. */
export interface Frame {
  readonly left: number
  readonly right: number
  readonly size: number
}

/** A line may end this many signs before the margin and be full: what comes next must not begin a line. */
const looseEnd = 3.5
/** So many signs further in, a line is indented. */
const indent = 0.8

/** The frame of the text of a file. */
export function frameOf(lines: readonly PageLine[]): Frame {
  const size = usual(lines.map((line) => ({ value: line.size, weight: line.text.length })))
  const own = lines.filter((line) => Math.abs(line.size - size) < 1)
  const body = own.filter(({ text }) => text.length > 8)
  const rights = body.map(({ right }) => right).sort((one, other) => one - other)
  const right = rights[Math.floor(rights.length * 0.9)] ?? 0
  return { size, right, left: marginOf(own, { size, right }) ?? usualLeft(body) }
}

/** Where the lines begin that are no first lines, if any: in a text of short paragraphs these are few. */
function marginOf(
  lines: readonly PageLine[],
  { size, right }: Omit<Frame, 'left'>,
): number | undefined {
  const rests = lines.filter((line, at) => {
    const before = lines[at - 1]
    return before && isFull(before, line, { size, right }) && line.left < before.left - size
  })
  return rests.length > 0 ? usualLeft(rests) : undefined
}

function usualLeft(lines: readonly PageLine[]): number {
  return usual(lines.map(({ left }) => ({ value: left, weight: 1 })))
}

/** Left and right pages may have other margins. */
export function frameOfPage(page: readonly PagePart[], frame: Frame): Frame {
  const lefts = page.flatMap((part) => (part.kind === 'line' ? [part.left] : []))
  const shift = Math.min(...lefts, Number.POSITIVE_INFINITY) - frame.left
  if (Math.abs(shift) > frame.size) return frame
  return { ...frame, left: frame.left + shift, right: frame.right + shift }
}

/**
 * Whether a line goes on with the paragraph of the one before: that one is full and this one begins at the margin, or
 * an address or a date goes on in it.
 */
export function continues(before: PageLine, line: PageLine, frame: Frame): boolean {
  if (Math.abs(before.size - line.size) > 1.2) return false
  const isIndented = line.left > frame.left + frame.size * indent
  const isFurtherIn = line.left > before.left + frame.size * indent
  const isWhole = isFull(before, line, frame)
  if (!isFurtherIn && isCut(before.text, line.text)) return isWhole || !isIndented
  return isWhole && !isIndented && !isNextHeading(before.text, line.text)
}

/** Whether what the next line begins with would not have fitted on this one: an address may be long. */
function isFull(before: PageLine, line: PageLine, { size, right }: Omit<Frame, 'left'>): boolean {
  const [word = ''] = /^[!-~]*/.exec(line.text) ?? []
  return before.right + word.length * size * 0.5 > right - size * looseEnd
}

function isNextHeading(before: string, text: string): boolean {
  return /[。！？]$/.test(before) && headingLevelOf(text) !== undefined
}

const openAddress = /(?:https?:|www\.|[\w-]@)[\w./:?=&%#~+@-]*$/i
const restOfAddress = /^[\d.-]*[A-Za-z/?=&%#~_]/
const openDate = /\d年(?:\d{1,2}(?:月\d{0,2})?)?$/
const restOfDate = /^\d{0,2}[月日]/

/** Whether a line ends inside an address or a date that the next one goes on with. */
function isCut(before: string, text: string): boolean {
  if (openAddress.test(before)) return restOfAddress.test(text)
  return openDate.test(before) && restOfDate.test(text)
}
