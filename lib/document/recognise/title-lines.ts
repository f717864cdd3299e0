import { withoutSpaces } from '#lib/text/half-width.ts'
import type { Template } from '#templates/schema.ts'
import { identityOf, isBodyName, isNearTitle, isTitle } from './identity.ts'
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
  const above = lines.slice(0, end)
  const found = lastTitle(above, known) ?? tabbedTitle(above, known) ?? namedTitle(above, known)
  const one = found ?? nearTitle(above)
  return one && { ...one, text: bareTitle(one.text) }
}

function lastTitle(lines: readonly PageLine[], known: readonly Template[]): TitleLines | undefined {
  for (let last = lines.length - 1; last >= 0; last--) {
    const found = titleEndingAt(lines, last, known)
    if (found) return found
  }
  return undefined
}

const opening = /^[\s•·●○■□◆◇▪★*#>|]+/

/** A title without what is set around it: a bullet, the marks of a name, the signs of Markdown. */
function bareTitle(text: string): string {
  let bare = text
    .replace(opening, '')
    .replace(/^(?:标题|名称)\s*[：:]/, '')
    .trim()
  for (const mark of ['《》', '“”', '〈〉', '【】'])
    if (bare.startsWith(mark.charAt(0)) && bare.endsWith(mark.charAt(1))) bare = bare.slice(1, -1)
  while (bare !== '' && '*#| '.includes(bare.charAt(bare.length - 1))) bare = bare.slice(0, -1)
  return bare.trim()
}

function isTitleText(text: string, known: readonly Template[]): boolean {
  return isTitle(bareTitle(text), known)
}

/** Where no line is one: a title with tabs in it looks like a row; a row of 标题 and 名称 names it only. */
function tabbedTitle(
  lines: readonly PageLine[],
  known: readonly Template[],
): TitleLines | undefined {
  const found = lines.flatMap(({ cells = [] }, from): TitleLines[] => {
    const text = cells.map((cell) => cell.text).join('')
    const isOne = cells.filter((cell) => isTitleText(cell.text, known)).length < 2
    return isOne && isTitleText(text, known) && !isHeadChrome(text)
      ? [{ text, from, to: from + 1 }]
      : []
  })
  return found.at(-1)
}

const naming = /^(?:信息|文件)?(?:名称|标题|题名)[：:]?$/

/** Where no line is one either: the title that a table about the document names. */
function namedTitle(
  lines: readonly PageLine[],
  known: readonly Template[],
): TitleLines | undefined {
  const found = lines.flatMap(({ cells = [] }, from): TitleLines[] => {
    const at = cells.findIndex(({ text }) => naming.test(withoutSpaces(text)))
    const text = cells[at + 1]?.text ?? ''
    return at >= 0 && isTitleText(text, known) ? [{ text, from, to: from + 1 }] : []
  })
  return found.at(-1)
}

/** A title without the words in brackets behind it: （全文）. */
function withoutNote(title: string): string {
  return title.replace(/[（(][^（()）]*[）)]$/, '')
}

/** Where nothing has the words of the form: the line that is meant as the title, whose words a check tells. */
function nearTitle(lines: readonly PageLine[]): TitleLines | undefined {
  const at = lines.findIndex(
    ({ cells, text }) => !cells && !isHeadChrome(text) && isNearTitle(withoutNote(bareTitle(text))),
  )
  const line = lines[at]
  return line && { text: line.text.trim(), from: at, to: at + 1 }
}

/** The fewest lines up to this one that read like a title; with the line above that names the agency. */
function titleEndingAt(
  lines: readonly PageLine[],
  last: number,
  known: readonly Template[],
): TitleLines | undefined {
  const whole = textsUpTo(lines, last, known).filter(({ text }) => isTitleText(text, known))
  const agencyIn = ({ text }: TitleLines) =>
    known
      .map((template) => identityOf(bareTitle(text), template).agency)
      .find((name) => name !== '') ?? ''
  const [first] = whole
  if (!first || agencyIn(first) !== '') return first
  return whole.find((one) => isBodyName(agencyIn(one))) ?? first
}

/** The line, then the same with the lines above it. */
function textsUpTo(
  lines: readonly PageLine[],
  last: number,
  known: readonly Template[],
): readonly TitleLines[] {
  const texts: TitleLines[] = []
  for (let from = last; from >= Math.max(0, last - mostLines + 1); from--) {
    const line = lines[from]
    if (!line || !goesOn(line, from < last, known)) break
    texts.push({ text: line.text.trim() + (texts.at(-1)?.text ?? ''), from, to: last + 1 })
  }
  return texts
}

/** Whether a line may be the one that the next goes on from. */
function goesOn(line: PageLine, isAbove: boolean, known: readonly Template[]): boolean {
  if (line.cells) return false
  if (!isAbove) return true
  return (
    line.text.trim().length <= longestLine &&
    !isHeadChrome(line.text) &&
    !isTitleText(line.text, known)
  )
}

/** Whether a title is the same but for its spaces. */
export function isSameTitle(one: string, other: string): boolean {
  return withoutSpaces(one) === withoutSpaces(other)
}
