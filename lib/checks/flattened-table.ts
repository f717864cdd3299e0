import { memberAt } from '#lib/text/member-at.ts'
import { type Piece, paragraphsOf } from '#lib/text/sentences.ts'
import type { Check, Finding } from './check.ts'
import { said } from './example.ts'
import { wordsFinding } from './finding.ts'
import { narrativesOf, type PartText } from './texts-of.ts'

/** A table that was pasted into a text: its cells stand there between tabs, bars or alone. */
export const flattenedTable: Check = {
  id: 'flattened-table',
  name: '压成文字的表格',
  severity: 'warning',
  rationale: '表格粘贴到文字里只剩下一行行的词和数，印出来对不齐，读者看不懂；应改写成句子。',
  basis: '按惯例；国办公开办函〔2021〕30号规定的统一格式',
  example: said('渠道\t条数\n网站\t216\n公众号\t82', '网站公开216条，公众号公开82条。'),
  reads: ['narratives', 'identity'],
  run: ({ template, report }) => narrativesOf(template, report).flatMap(tablesIn),
}

function tablesIn({ part, text }: PartText): Finding[] {
  return runsOf(paragraphsOf(text)).map((run) => {
    const quote = memberAt(run, 0).text.trim()
    const shown = quote.replace(/[\s|｜]+/g, ' ').trim()
    const message = `“${shown.slice(0, 20)}”起有 ${run.length} 行像是表格，应改写成文字。`
    return wordsFinding(flattenedTable, { message, part, quote })
  })
}

type Kind = 'row' | 'cell' | 'other'

/** The longest runs of lines that are rows, or cells one a line. */
function runsOf(lines: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: { readonly kind: Kind; readonly lines: Piece[] }[] = []
  for (const line of lines) {
    const kind = kindOf(line.text)
    const last = runs.at(-1)
    if (last?.kind === kind) last.lines.push(line)
    else runs.push({ kind, lines: [line] })
  }
  return runs.filter((run) => isTable(run.kind, run.lines)).map((run) => run.lines)
}

function isTable(kind: Kind, lines: readonly Piece[]): boolean {
  if (kind === 'other') return false
  if (kind === 'row') return lines.length > 1 || cellsOf(memberAt(lines, 0).text).length > 3
  const numbers = lines.filter(({ text }) => isNumber(text.trim())).length
  return lines.length >= fewestCells && numbers * 3 >= lines.length
}

const fewestCells = 6
const longestCell = 24
const longestAlone = 10

function kindOf(line: string): Kind {
  const cells = cellsOf(line)
  const [first = ''] = cells
  if (cells.some((cell) => cell.length > longestCell || /[。；]/.test(cell))) return 'other'
  if (cells.length > 1 && !isMark(first)) return 'row'
  return cells.length === 1 && isCell(first) ? 'cell' : 'other'
}

function isCell(cell: string): boolean {
  return cell.length <= longestAlone && !/[，：、（）]/.test(cell)
}

/** What stands between tabs, bars, or wide gaps. */
function cellsOf(line: string): readonly string[] {
  return line
    .split(/[\t|｜]|[ \u00a0\u3000]{3,}/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
}

/** The number of an item before a tab is none of a table: “1.⇥内容”. */
function isMark(cell: string): boolean {
  return (
    /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]?[.．、]?|[•●·▪◆■○□*-])$/.test(cell) &&
    !/^\d+$/.test(cell)
  )
}

function isNumber(text: string): boolean {
  return /^\d[\d.,]*[件条次个篇%]?$/.test(text)
}
