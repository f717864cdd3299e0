import { headingLevelOf, isNumbered } from '../page-line.ts'
import { headsOf, wordsOf } from './line-words.ts'
import type { PageLine, PagePart, PageTable } from './page-parts.ts'
import { type SpacedLine, spacedRows, valuesOf } from './spaced-rows.ts'

interface Placed extends SpacedLine {
  readonly line: PageLine
  readonly page: number
}

/** Further than any page is long. */
const pageLength = 10_000

/** Pages on which tables without lines are tables: their columns are where values stand one below the other. */
export function withSpacedTables(
  pages: readonly (readonly PagePart[])[],
  width: number,
): readonly (readonly PagePart[])[] {
  const widest = width * 0.6
  const made = pages.map((): PagePart[] => [])
  let run: Placed[] = []
  const endRun = () => {
    for (const { page, part } of tablesAmong(run)) made[page]?.push(part)
    run = []
  }
  pages.forEach((parts, page) => {
    for (const part of parts) {
      const placed = part.kind === 'line' ? placedLine(part, page) : undefined
      if (placed && !isProse(placed, widest)) run.push(placed)
      else {
        endRun()
        made[page]?.push(part)
      }
    }
  })
  endRun()
  return made
}

function placedLine(line: PageLine, page: number): Placed {
  return {
    words: wordsOf(line),
    heads: headsOf(line),
    y: page * pageLength + line.top,
    size: line.size,
    line,
    page,
  }
}

/** A line that is no row: it ends a sentence, or goes across the page in one piece. */
function isProse({ words }: Placed, widest: number): boolean {
  const [first] = words
  if (words.some(({ text }) => /[。！？；]/.test(text))) return true
  return words.length === 1 && first !== undefined && first.right - first.left > widest
}

interface OnPage {
  readonly page: number
  readonly part: PagePart
}

/** A part of a table with its own heads. */
interface Section {
  readonly heads: readonly Placed[]
  readonly lines: Placed[]
}

/** What was made of the lines so far: finished parts, the sections of a table, and lines that wait for values. */
interface Making {
  readonly parts: OnPage[]
  sections: Section[]
  waiting: readonly Placed[]
}

/** Lines between sentences: the tables among them, and the others as they are. */
function tablesAmong(run: readonly Placed[]): readonly OnPage[] {
  if (!run.some((line) => valuesOf(line).length > 1)) return run.map(plain)
  const making: Making = { parts: [], sections: [], waiting: [] }
  for (const line of run)
    if (valuesOf(line).length > 0) addValues(making, line)
    else making.waiting = [...making.waiting, line]
  const { sections, waiting } = making
  const section = sections.at(-1)
  const rest = section ? restOfRows(section, waiting) : 0
  section?.lines.push(...waiting.slice(0, rest))
  endTable(making, waiting.slice(rest))
  return making.parts
}

/** A line with values: one more row of its section, or the first under heads of its own. */
function addValues(making: Making, line: Placed): void {
  const { sections, waiting } = making
  const section = sections.at(-1)
  const from = section ? headsFrom(section, waiting) : 0
  section?.lines.push(...waiting.slice(0, from))
  const heads = waiting.slice(from)
  making.waiting = []
  if (section && heads.length === 0) {
    section.lines.push(line)
    return
  }
  const cut = headsAfterHeading(heads, line)
  if (cut > 0) endTable(making, heads.slice(0, cut))
  const own = heads.slice(cut)
  const end = lastOf(own, (head) => !isEntry(head)) + 1
  making.sections.push({ heads: own.slice(0, end), lines: [...own.slice(end), line] })
}

function endTable(making: Making, rest: readonly Placed[]): void {
  making.parts.push(...tableOf(making.sections), ...rest.map(plain))
  making.sections = []
}

function plain({ line, page }: Placed): OnPage {
  return { page, part: line }
}

/** Where among lines without values the heads of the next part begin: words over the columns of values. */
function headsFrom({ lines }: Section, waiting: readonly Placed[]): number {
  const left = Math.min(...lines.flatMap((line) => valuesOf(line).map((value) => value.left)))
  const head = waiting.findIndex(({ words }) => words.some(({ right }) => right > left))
  if (head < 0) return waiting.length
  const heading = lastOf(waiting.slice(0, head + 1), isHeading)
  return heading < 0 ? head : heading
}

/** The label of a row begins above its values. */
function isEntry({ words }: Placed): boolean {
  const text = words.at(-1)?.text ?? ''
  return isNumbered(text) || headingLevelOf(text) !== undefined
}

function isHeading({ words }: Placed): boolean {
  return words.length === 1 && headingLevelOf(words[0]?.text ?? '') !== undefined
}

function lastOf(lines: readonly Placed[], is: (line: Placed) => boolean): number {
  return lines.reduce((last, line, at) => (is(line) ? at : last), -1)
}

/** How many of the lines above a table are a title, headings and what stands before them. */
function headsAfterHeading(heads: readonly Placed[], { size }: Placed): number {
  return lastOf(heads, (line) => isHeading(line) || line.size > size * 1.4) + 1
}

/** How many of the lines below the last values are labels of blank rows: they follow as closely as rows do. */
function restOfRows({ lines }: Section, waiting: readonly Placed[]): number {
  const rows = lines.map(({ y }) => y)
  const pace = Math.max(...rows.slice(1).map((y, index) => y - (rows[index] ?? 0)), 0)
  let last = lines.at(-1)
  const end = waiting.findIndex((line) => {
    const isRow = last && line.y - last.y <= pace && Math.abs(line.size - last.size) < 0.3
    last = line
    return !isRow
  })
  return end < 0 ? waiting.length : end
}

/** Parts of a table as one, their rows as long as they are. */
function tableOf(sections: readonly Section[]): readonly OnPage[] {
  const [first] = sections.flatMap(({ heads, lines }) => [...heads, ...lines])
  if (!first) return []
  const rows = sections.flatMap(({ heads, lines }) => spacedRows(heads, lines))
  const columns = Math.max(...rows.map(({ cells }) => cells.length))
  const table: PageTable = {
    kind: 'table',
    top: first.line.top,
    xs: Array.from({ length: columns + 1 }, (_, column) => column * 10),
    rows: rows.map(({ cells, isWhole }) =>
      cells.map((text, left) => {
        const isLast = isWhole && left === cells.length - 1
        return { text, left, colspan: isLast ? columns - left : 1, rowspan: 1 }
      }),
    ),
  }
  return [{ page: first.page, part: table }]
}
