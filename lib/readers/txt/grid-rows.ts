import { isValueText } from '../page-line.ts'

/**
 * Tables that are drawn with rules of signs, ┌─┬─┐ or +---+---+, as rows of bars: the lines between two rules are one
 * row, whose cells may go on over several lines. All other lines stay as they are.
 */
export function gridRows(lines: readonly string[]): readonly string[] {
  const told: string[] = []
  let row: string[] = []
  let isInGrid = false
  for (const line of lines) {
    const isRule = isRuleLine(line)
    if (isInGrid && !isRule && isBarLine(line)) {
      row.push(line)
      if (!isHalfRule(line.trim())) continue
    } else {
      isInGrid = isRule
    }
    for (const one of asRows(row)) told.push(one)
    row = []
    if (!isInGrid) told.push(line)
  }
  for (const one of asRows(row)) told.push(one)
  return told
}

const corners = /^[┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╟╢╤╧╞╪╡╓╥╖╙╨╜┏┳┓┣╋┫┗┻┛+]/
const rule = /^[─━═╌┄┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╟╢╤╧╞╪╡╓╥╖╙╨╜┏┳┓┣╋┫┗┻┛│┃║|+=:\-\s]+$/

/** A line of nothing but the strokes of a frame. */
function isRuleLine(line: string): boolean {
  const text = line.trim()
  return text.length > 2 && corners.test(text) && rule.test(text) && /[─━═=-]{2}/.test(text)
}

/** A line of a row that ends for some of its cells, while one at the left goes on: `│ 三、 ├────┼───┤`. */
const halfRule = /^[│┃║|][^├╟┣+]*[├╟┣+][─━═-]{2}/

function isBarLine(line: string): boolean {
  const text = line.trim()
  return /^[│┃║|].*[│┃║|]$/.test(text) || isHalfRule(text)
}

function isHalfRule(text: string): boolean {
  return halfRule.test(text)
}

function cellsOf(line: string): readonly string[] {
  const text = line.trim()
  const cells = text.slice(1, isHalfRule(text) ? text.search(/[├╟┣+]/) : -1).split(/[│┃║|]/)
  return cells.map((cell) => cell.trim())
}

/** A row of a report has no more lines, and no more cells. */
const most = 40

/**
 * The lines of one row; each is a row of its own where each has values of its own. Digits under digits may be one
 * number that was cut, or two: such lines stay text, and what they hold is told as not read.
 */
function asRows(lines: readonly string[]): readonly string[] {
  const rows = lines.map(cellsOf)
  if (!isSmall(rows) || areWhole(columnsOf(rows))) return rows.map(barred)
  const columns = columnsOf(rows)
  if (columns.some(hasValues)) return lines.map((line) => line.replace(/[|┃║]/g, '│'))
  return [barred(columns.map((cells) => cells.join('')))]
}

function barred(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

type Rows = readonly (readonly string[])[]

function isSmall(rows: Rows): boolean {
  return rows.length > 0 && rows.length <= most && rows.every(({ length }) => length <= most)
}

/** Whether each line has a value wherever one of them has: then they are rows, if the columns are enough. */
function areWhole(columns: Rows): boolean {
  const valued = columns.filter((cells) => cells.some(isValueText))
  return valued.length > 1 && valued.every((cells) => cells.every((cell) => cell !== ''))
}

function hasValues(cells: readonly string[]): boolean {
  return cells.filter(isValueText).length > 1
}

function columnsOf(rows: Rows): Rows {
  const width = Math.max(...rows.map(({ length }) => length))
  return Array.from({ length: width }, (_, at) => rows.map((cells) => cells[at] ?? ''))
}
