import type { Block, TableBlock } from '#lib/page/block.ts'
import {
  headingLevelOf,
  isNumbered,
  isPageNumber,
  isSentence,
  isValueText,
  withoutCount,
} from '../page-line.ts'
import { tableOf } from '../table-of.ts'
import { joinedCells } from './joined-cells.ts'
import { type TextLine, tableLine } from './text-line.ts'
import { titleOf } from './title-lines.ts'
import { marginOf, paragraphsOf } from './unwrapped.ts'
import { wholeLabels } from './whole-labels.ts'

export interface LineOptions {
  /** Whether lines may end where the page did, not the paragraph. */
  readonly isWrapped: boolean
}

/**
 * Blocks of lines of any origin, tables among them where they were told apart. What else looks like rows becomes
 * tables whose rows hold the cells of one line each, in their order; which row and column they are is not decided here.
 */
export function blocksOfLines(
  pieces: readonly (string | TableBlock)[],
  options: LineOptions,
): readonly Block[] {
  const told = linesOf(pieces)
  const title = titleOf(told)
  const body = title
    ? [
        ...bodyOf(told.slice(0, title.from)),
        { kind: 'title', text: title.text } as const,
        ...bodyOf(told.slice(title.to + 1)),
      ]
    : bodyOf(told)
  const margin = options.isWrapped ? marginOf(body.filter(isPassage).flat()) : undefined
  return body.flatMap((piece) => (isPassage(piece) ? paragraphsOf(piece, margin) : [piece]))
}

function isPassage(piece: Block | Passage): piece is Passage {
  return Array.isArray(piece)
}

function linesOf(pieces: readonly (string | TableBlock)[]): readonly TextLine[] {
  let told: readonly TextLine[] = []
  let lines: string[] = []
  for (const piece of pieces) {
    if (typeof piece === 'string') lines.push(withoutCount(piece))
    else {
      told = [...told, ...joinedCells(lines), tableLine(piece)]
      lines = []
    }
  }
  return [...told, ...joinedCells(lines)]
}

type Passage = readonly TextLine[]

/** Blocks, and between them the lines of text that are not told apart yet. */
function bodyOf(lines: readonly TextLine[]): readonly (Block | Passage)[] {
  const body: (Block | Passage)[] = []
  let run: TextLine[] = []
  let prose: TextLine[] = []
  const endProse = (block: Block) => {
    body.push(prose, block)
    prose = []
  }
  const endRun = () => {
    const { before, rows, after } = partsOf(run)
    prose = [...prose, ...before]
    if (rows.length > 0) endProse(tableOf(rows.map(({ cells }) => cells.map((text) => ({ text })))))
    prose = [...prose, ...after]
    run = []
  }
  for (const [at, line] of lines.entries()) {
    const block = line.table ?? partHeading(lines, at)
    if (block || isProse(line)) endRun()
    if (block) endProse(block)
    else if (isProse(line)) prose.push(...explode(line))
    else run.push(line)
  }
  endRun()
  return [...body, prose]
}

function partHeading(lines: readonly TextLine[], at: number): Block | undefined {
  const line = lines[at]
  if (!line || !isPartHeading(lines, at)) return undefined
  return { kind: 'heading', level: 1, text: filledText(line) }
}

/** A row that holds a long sentence is a row of a layout, not of a table: each cell stands alone. */
function explode(line: TextLine): readonly TextLine[] {
  if (line.kind !== 'cells') return [line]
  return line.cells
    .filter((cell) => cell !== '')
    .map((text) => ({ raw: text, text, kind: 'text', cells: [text] }))
}

function isProse({ kind, cells, text }: TextLine): boolean {
  if (kind === 'text') return isSentence(text)
  return kind === 'cells' && cells.some((cell) => cell.length > 60 && cell.includes('。'))
}

function filledText({ text, cells }: TextLine): string {
  return cells.find((cell) => cell !== '') ?? text
}

/** A heading by its form which is not the label of a row: behind a label come its values. */
function isPartHeading(lines: readonly TextLine[], at: number): boolean {
  const line = lines[at]
  if (!line || !isAlone(line) || headingLevelOf(filledText(line)) !== 1) return false
  let labels = 0
  for (let below = at + 1; below < lines.length && labels <= 3; below++) {
    const next = lines[below]
    if (!next || next.kind === 'blank') continue
    if (next.cells.some(isValueText)) return false
    if (!isLabel(next)) return true
    labels++
  }
  return true
}

function isLabel(line: TextLine): boolean {
  const text = filledText(line)
  return isAlone(line) && isNumbered(text) && !isSentence(text)
}

/** One cell, with no more beside it than the tab that ends a line. */
function isAlone({ kind, cells }: TextLine): boolean {
  if (kind === 'text' || kind === 'cell') return true
  return kind === 'cells' && cells.length < 3 && cells.filter((cell) => cell !== '').length === 1
}

interface Parts {
  readonly before: readonly TextLine[]
  readonly rows: readonly TextLine[]
  readonly after: readonly TextLine[]
}

function isPrinted({ kind, text }: TextLine): boolean {
  return kind !== 'blank' && !isPageNumber(text)
}

/** Fewer values on lines of their own are no table. */
const fewestValues = 3

function isRow({ kind }: TextLine): boolean {
  return kind !== 'text' && kind !== 'blank'
}

/** The rows of a run of short lines, with the labels above them. */
function partsOf(run: readonly TextLine[]): Parts {
  const marks = run.map(isRow)
  const surely = run.some(({ kind }) => kind === 'cells' || kind === 'cell')
  const maybe = run.filter((line) => isRow(line) && line.cells.some(isValueText))
  if (!surely && maybe.length < fewestValues) return { before: run, rows: [], after: [] }
  let from = marks.indexOf(true)
  const to = marks.lastIndexOf(true) + 1
  while (from > 0 && isLabelAbove(run[from - 1])) from--
  return {
    before: run.slice(0, from),
    rows: wholeLabels(run.slice(from, to).filter(isPrinted)),
    after: run.slice(to),
  }
}

function isLabelAbove(line: TextLine | undefined): boolean {
  return line !== undefined && !isNumbered(line.text)
}
