import { headingOf } from '#lib/report/phrase.ts'
import { memberAt } from '#lib/text/member-at.ts'
import type { Template } from '#templates/schema.ts'
import { isTitle } from './identity.ts'
import { labelKey } from './label-key.ts'
import type { PageLine } from './page-lines.ts'

/** A page up to where a report begins on it again. */
export interface FirstCopy {
  readonly lines: readonly PageLine[]
  /** How the other one begins; nothing where there is none. */
  readonly other?: string
}

/** A list of the headings has no tables; a report has. */
const fewestRows = 6
const longestHeading = 48

/**
 * The page up to where it holds a report again, for a narrow screen or of another year: a first heading behind several
 * others and their tables. Else one part would swallow the other copy, and two years would be mixed.
 */
export function firstCopy(lines: readonly PageLine[], known: readonly Template[]): FirstCopy {
  const keys = known.map(({ parts }) => parts.map((part) => labelKey(headingOf(part))))
  const heads = lines.flatMap((line, at) => {
    const part = partOf(line, keys)
    return part < 0 ? [] : [{ part, at }]
  })
  const first = heads[0]
  const again = heads.findIndex(
    ({ part }, at) => part === 0 && heads.slice(0, at).some((one) => one.part > 0),
  )
  const [before, head] = [heads[again - 1], heads[again]]
  if (!first || !before || !head || again === heads.length - 1) return { lines }
  const rows = lines.slice(first.at, head.at).filter(({ cells }) => cells).length
  if (rows < fewestRows) return { lines }
  const copies = { first: first.at, behind: before.at, again: head.at }
  const from = startOf(lines, copies, known)
  return { lines: lines.slice(0, from), other: memberAt(lines, from).text.trim() }
}

/** The number of the part whose heading a line is; -1 for every other line. */
function partOf({ cells, text }: PageLine, heads: readonly (readonly string[])[]): number {
  if (cells || text.length > longestHeading) return -1
  const key = labelKey(text)
  return Math.max(...heads.map((keys) => keys.indexOf(key)))
}

interface Copies {
  /** The first heading, the last one of the first copy, and the first one again. */
  readonly first: number
  readonly behind: number
  readonly again: number
}

/** Where the other copy begins: its title, and the lines that stand above the first one too. */
function startOf(
  lines: readonly PageLine[],
  { first, behind, again }: Copies,
  known: readonly Template[],
): number {
  const between = lines.slice(behind + 1, again)
  const title = between.map(({ text }) => isTitle(text, known)).lastIndexOf(true)
  const above = new Set(lines.slice(0, first).map(({ text }) => text))
  let from = title < 0 ? again : behind + 1 + title
  while (from > behind + 1 && above.has(memberAt(lines, from - 1).text)) from--
  return from
}
