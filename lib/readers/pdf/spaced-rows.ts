import { headingLevelOf, isNumbered } from '../page-line.ts'
import { type Column, columnsOfWords, columnsUnder, headed } from './columns.ts'
import { isCellText, type Word } from './line-words.ts'

/** A line of a table, its place counted down from the first page. */
export interface SpacedLine {
  readonly words: readonly Word[]
  /** The same, cut as the heads of columns are. */
  readonly heads: readonly Word[]
  readonly y: number
  readonly size: number
}

/** The values at the end of a line. */
export function valuesOf({ words }: SpacedLine): readonly Word[] {
  let from = words.length
  while (from > 0 && isCellText(words[from - 1]?.text ?? '')) from--
  return words.slice(from)
}

function labelWords(line: SpacedLine): readonly Word[] {
  return line.words.slice(0, line.words.length - valuesOf(line).length)
}

/** Lines of one label; a row of values may stand beside it. */
interface Label {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly values?: readonly Word[]
}

/** A row as its cells: a label, then as many values as the part of the table has columns, blank ones too. */
interface SpacedRow {
  readonly cells: readonly string[]
  /** Whether its last cell reaches to the end of the table; else it is what could be told. */
  readonly isWhole: boolean
}

/**
 * The rows of a part of a table in which values stand in the same columns; `heads` are the lines above. Where not every
 * column has a head one may be missing altogether: then nothing is called blank, and
 * a row with fewer values than others is one cell, for nobody can say where they belong.
 */
export function spacedRows(
  heads: readonly SpacedLine[],
  lines: readonly SpacedLine[],
): readonly SpacedRow[] {
  const {
    columns,
    rows: top,
    isSure: isNamed,
  } = headed(
    columnsOfWords(lines.flatMap(valuesOf)),
    heads,
    Math.max(...lines.flatMap((line) => labelWords(line).map(({ right }) => right))),
  )
  const labels = labelsOf(lines)
  const isNumberless = !labels.some(({ text }) => beginsEntry(text))
  const pace = paceOf(lines)
  const most = Math.max(...labels.map(({ values = [] }) => values.length))
  // More values than columns: two columns ran into each other.
  const isSure = isNamed && columns.length >= most
  const isEntry = (text: string) => isSure && (isNumberless || beginsEntry(text))
  const blanks = columns.map(() => '')
  const rows = labels.map((label, index): SpacedRow => {
    if (label.values) return (isSure && inColumns(label, columns)) || asFound(label, most)
    const isRow = isEntry(label.text) && hasRoom(labels, index, pace)
    return { cells: [label.text, ...(isRow ? blanks : [])], isWhole: true }
  })
  return [...top.map((cells) => ({ cells, isWhole: true })), ...rows]
}

/** A row whose values have no sure columns: as they follow each other if none is missing, else in one cell. */
function asFound({ text, values = [] }: Label, most: number): SpacedRow {
  const cells = [text, ...values.map((value) => value.text)]
  return { cells: values.length === most ? cells : [cells.join('、')], isWhole: false }
}

/** The values by their columns; nothing where two stand in one. */
function inColumns(
  { text, values = [] }: Label,
  columns: readonly Column[],
): SpacedRow | undefined {
  const cells = columns.map(() => '')
  for (const value of values) {
    const [column = -1, ...more] = columnsUnder(value, columns)
    if (more.length > 0 || cells[column] !== '') return undefined
    cells[column] = value.text
  }
  return { cells: [text, ...cells], isWhole: true }
}

/** Lines of a label follow each other so closely, in heights of their text. */
const lineGap = 1.75
/** The values of a label of two lines stand between them. */
const halfGap = 1.1

function labelsOf(lines: readonly SpacedLine[]): readonly Label[] {
  const labels: Label[] = []
  const used = new Set<SpacedLine>()
  for (const [index, line] of lines.entries()) {
    if (used.has(line)) continue
    const values = valuesOf(line)
    const word = labelOf(line, values.length, labels.at(-1))
    const around = word === undefined && values.length > 0 ? linesAround(lines, index) : undefined
    if (!around) add(labels, { line, word, values })
    else {
      used.add(around.below)
      const text = around.word.text + around.wordBelow.text
      if (labels.at(-1)?.text === around.word.text) labels.pop()
      add(labels, { line: around.below, word: { ...around.word, text }, values })
    }
  }
  return labels
}

/** The word that labels a row: the last before its values, and words before it where nothing is numbered. */
function labelOf({ words }: SpacedLine, values: number, open?: Label): Word | undefined {
  const before = words.slice(0, words.length - values)
  const isRest = open && beginsEntry(open.text)
  const own = isRest
    ? before.filter(({ right }) => right > open.left || before.length === 1)
    : before
  const last = own.at(-1)
  const [first] = own
  if (!last || !first || own.length === 1 || own.some(({ text }) => beginsEntry(text))) return last
  return { text: own.map(({ text }) => text).join(''), left: first.left, right: last.right }
}

/** The two lines of a label, right above and below the line of its values. */
function linesAround(lines: readonly SpacedLine[], index: number) {
  const [above, line, below] = lines.slice(index - 1, index + 2)
  if (index === 0 || !above || !line || !below) return undefined
  const [word, wordBelow] = [labelOf(above, 0), labelOf(below, 0)]
  if (!word || !wordBelow || valuesOf(above).length > 0 || valuesOf(below).length > 0)
    return undefined
  const isNear = below.y - line.y < line.size * halfGap && line.y - above.y < line.size * halfGap
  const isOne = word.left < wordBelow.right && wordBelow.left < word.right
  return isNear && isOne && !beginsEntry(wordBelow.text) ? { below, word, wordBelow } : undefined
}

interface Piece {
  readonly line: SpacedLine
  readonly word: Word | undefined
  readonly values: readonly Word[]
}

/** Adds a line to the label that it goes on with, or as a label of its own. */
function add(labels: Label[], piece: Piece): void {
  const { line, word, values } = piece
  const last = labels.at(-1)
  const own = values.length > 0 && { values }
  if (last && word && isRestOf(last, word, piece))
    labels[labels.length - 1] = { ...last, ...own, text: last.text + word.text, bottom: line.y }
  else
    labels.push({
      ...(word ?? { text: '', left: 0, right: 0 }),
      top: line.y,
      bottom: line.y,
      ...own,
    })
}

function isRestOf(last: Label, word: Word, { line, values }: Piece): boolean {
  if (beginsEntry(word.text) || !beginsEntry(last.text)) return false
  const isNear = line.y - last.bottom < line.size * lineGap
  const isBelow = word.left < last.right && last.left < word.right
  return isNear && isBelow && (values.length === 0 || !last.values)
}

/** How far rows stand apart at least. */
function paceOf(lines: readonly SpacedLine[]): number {
  const rows = lines.filter((line) => valuesOf(line).length > 0)
  const paces = rows.slice(1).map(({ y }, index) => y - (rows[index]?.y ?? 0))
  return Math.min(...paces, Number.POSITIVE_INFINITY)
}

/** Whether a label without values has the place of a row, or stands beside rows as that of a group does. */
function hasRoom(labels: readonly Label[], index: number, pace: number): boolean {
  const [top, bottom] = [labels[index]?.top ?? 0, labels[index]?.bottom ?? 0]
  const above = top - (labels[index - 1]?.bottom ?? Number.NEGATIVE_INFINITY)
  const below = (labels[index + 1]?.top ?? Number.POSITIVE_INFINITY) - bottom
  return above > pace * 0.8 && below > pace * 0.8
}

/** Whether a label begins an entry by its number. */
function beginsEntry(text: string): boolean {
  return isNumbered(text) || headingLevelOf(text) !== undefined
}
