import type { Word } from './line-words.ts'

/** Where the words of a column stand. */
export interface Column {
  readonly left: number
  readonly right: number
}

/** The columns in which words stand one below the other, from left to right. */
export function columnsOfWords(words: readonly Word[]): readonly Column[] {
  const columns: Column[] = []
  for (const { left, right } of [...words].sort((one, other) => one.left - other.left)) {
    const last = columns.at(-1)
    if (last && left < last.right)
      columns[columns.length - 1] = { ...last, right: Math.max(last.right, right) }
    else columns.push({ left, right })
  }
  return columns
}

/** The numbers of the columns over which a word stands. */
export function columnsUnder(word: Word, columns: readonly Column[]): readonly number[] {
  return columns.flatMap(({ left, right }, index) =>
    word.left < right && word.right > left ? [index] : [],
  )
}

interface HeadLine {
  readonly heads: readonly Word[]
  readonly y: number
}

/** The columns of values with their heads. */
export interface Headed {
  readonly columns: readonly Column[]
  /** Heads over several columns as they stand, those of one column whole in the last row, behind a blank label. */
  readonly rows: readonly (readonly string[])[]
  /** Whether every column has a head. */
  readonly isSure: boolean
}

/** Columns and the heads over them stand no further apart than so many of the narrowest. */
const room = 1.6

/** Finds the heads of columns; a head of its own is a column in which no row has a value. */
export function headed(
  valued: readonly Column[],
  lines: readonly HeadLine[],
  labelsEnd: number,
): Headed {
  const pace = paceOf(valued)
  const placed = lines.map(({ heads }) => heads.filter((word) => middleOf(word) > labelsEnd))
  const close = new Set(
    placed.flatMap((words) => words.filter((word) => isClose(word, words, pace))),
  )
  const words = placed.flat()
  const isAlone = (columns: readonly Column[]) => (word: Word) =>
    columnsUnder(word, columns).length === 0
  const known = withMore(valued, [...close].filter(isAlone(valued)))
  const others = words.filter((word) => !close.has(word) && hasRoomFor(word, known))
  const columns = withMore(known, others.filter(isAlone(known)))
  const heads = columns.map((column) => {
    const over = words.filter((word) => isOver(word, column, columns))
    const own = over.filter((word) => close.has(word))
    return own.length > 0 ? own : over
  })
  const used = new Set(heads.flat())
  const names = heads.map((own) => own.map(({ text }) => text).join(''))
  const above = lines.map((line) =>
    line.heads.filter((word) => !used.has(word)).map(({ text }) => text),
  )
  return {
    columns,
    rows: [...above, used.size > 0 ? ['', ...names] : []].filter((row) => row.length > 0),
    isSure: names.every((name) => name !== ''),
  }
}

function middleOf({ left, right }: Column): number {
  return (left + right) / 2
}

function pacesOf(columns: readonly Column[]): readonly number[] {
  const middles = columns.map(middleOf)
  return middles.slice(1).map((middle, index) => middle - (middles[index] ?? 0))
}

function paceOf(columns: readonly Column[]): number {
  return Math.min(...pacesOf(columns), Number.POSITIVE_INFINITY)
}

/** Heads of columns have neighbours on their line; that of a group stands alone over its middle. */
function isClose(word: Word, words: readonly Word[], pace: number): boolean {
  return words.some(
    (other) => other !== word && Math.abs(middleOf(other) - middleOf(word)) < pace * room,
  )
}

function withMore(columns: readonly Column[], words: readonly Word[]): readonly Column[] {
  return [...columns, ...columnsOfWords(words)].sort((one, other) => one.left - other.left)
}

function isOver(word: Word, column: Column, columns: readonly Column[]): boolean {
  const under = columnsUnder(word, columns)
  return under.length === 1 && columns[under[0] ?? -1] === column
}

/** Whether a column could stand under a word: beyond the others, or where they leave room. */
function hasRoomFor(word: Word, columns: readonly Column[]): boolean {
  const after = columns.findIndex((column) => middleOf(column) > middleOf(word))
  return after <= 0 || (pacesOf(columns)[after - 1] ?? 0) > paceOf(columns) * room
}
