import { withoutSpaces } from '#lib/text/half-width.ts'
import type { Template } from '#templates/schema.ts'
import { identityOf, isTitle } from './identity.ts'
import { isHeadChrome } from './page-chrome.ts'
import type { PageLine } from './page-lines.ts'

/** The title of a page and the lines it stands on. */
export interface TitleLines {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** A title is cut over no more lines than these. */
const mostLines = 4
const longestLine = 40

/** The last title above the text: pages repeat it above, in the bread crumbs and in a table. */
export function titleLines(
  lines: readonly PageLine[],
  end: number,
  known: readonly Template[],
): TitleLines | undefined {
  for (let last = end - 1; last >= 0; last--) {
    const found = titleEndingAt(lines, last, known)
    if (found) return found
  }
  return undefined
}

/** The fewest lines up to this one that read like a title and name an agency. */
function titleEndingAt(
  lines: readonly PageLine[],
  last: number,
  known: readonly Template[],
): TitleLines | undefined {
  let text = ''
  let found: TitleLines | undefined
  for (let from = last; from >= Math.max(0, last - mostLines + 1); from--) {
    const line = lines[from]
    if (!line || !goesOn(line, from < last, known)) break
    text = line.text.trim() + text
    const isWhole = isTitle(text, known)
    if (found && !isWhole) break
    if (isWhole) found = { text, from, to: last + 1 }
    if (isWhole && known.some((template) => identityOf(text, template).agency !== '')) break
  }
  return found
}

/** Whether a line may be the one that the next goes on from. */
function goesOn(line: PageLine, isAbove: boolean, known: readonly Template[]): boolean {
  if (line.cells) return false
  if (!isAbove) return true
  return (
    line.text.trim().length <= longestLine && !isHeadChrome(line.text) && !isTitle(line.text, known)
  )
}

/** Whether a title is the same but for its spaces. */
export function isSameTitle(one: string, other: string): boolean {
  return withoutSpaces(one) === withoutSpaces(other)
}
