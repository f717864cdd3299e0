import { readChineseNumber } from '#lib/text/chinese-number.ts'
import { halfWidth } from '#lib/text/half-width.ts'
import { memberAt } from '#lib/text/member-at.ts'
import { isFootChrome } from './page-chrome.ts'
import type { PageLine } from './page-lines.ts'

/** Where the text of the last part ends, and who signed it when. */
export interface Closing {
  /** The first page line that is no longer text. */
  readonly end: number
  readonly signature?: { readonly name: string; readonly date: string }
  /** What stands between the date and the foot of the page. */
  readonly behind: string
}

const longestName = 40

/** The signature and date below the last part, and the end of the text above the page's own foot. */
export function closingOf(lines: readonly PageLine[], from: number, agency: string): Closing {
  const end = footOf(lines, from)
  const dated = lastDate(lines, from, end)
  if (!dated) return unsigned(lines, end, { from, agency })
  const { at, date } = dated
  const above = lines[at - 1]
  const isNamed = at - 1 >= from && above !== undefined && isName(above)
  const name = isNamed ? above.text.trim() : ''
  const behind = lines
    .slice(at + 1, end)
    .map(textOf)
    .join(' ')
  return { end: isNamed ? at - 1 : at, signature: { name, date }, behind }
}

function textOf({ text, cells }: PageLine): string {
  return cells ? cells.map((cell) => cell.text).join(' ') : text.trim()
}

/** The first line of the page’s own foot below a line: no text of the report stands behind it. */
function footOf(lines: readonly PageLine[], from: number): number {
  const body = lines.reduce((last, line, at) => (isBody(line) ? at : last), -1)
  const start = Math.max(from, body + 1)
  const foot = lines.findIndex((line, at) => at >= start && !line.cells && isFootChrome(line.text))
  return foot < 0 ? lines.length : foot
}

/** A sentence, other than those by which sites invite and warn. */
function isBody({ text, cells }: PageLine): boolean {
  return (
    !cells && /[。；]/.test(text) && !/扫|二维码|邀|评价|版权|网站|浏览器|转载|客户端/.test(text)
  )
}

/** A name without a date is a signature only where it is the agency’s, or was marked as one. */
function unsigned(
  lines: readonly PageLine[],
  end: number,
  { from, agency }: { readonly from: number; readonly agency: string },
): Closing {
  const last = lines[end - 1]
  if (!last || end - 1 < from || last.cells) return { end, behind: '' }
  const name = last.text.trim()
  const isSigned = last.role === 'signature' || (name !== '' && name === agency)
  if (!isSigned) return { end, behind: '' }
  return { end: end - 1, signature: { name, date: '' }, behind: '' }
}

function lastDate(lines: readonly PageLine[], from: number, end: number) {
  for (let at = end - 1; at >= from; at--) {
    const { cells, text } = memberAt(lines, at)
    const date = cells ? undefined : isoDate(text)
    if (date !== undefined) return { at, date }
  }
  return undefined
}

function isName({ text, cells, kind, role }: PageLine): boolean {
  if (role === 'signature') return true
  const plain = text.trim()
  return (
    !cells && kind === 'paragraph' && plain.length <= longestName && !/[。；：，！？]/.test(plain)
  )
}

/** `2024年1月12日`, in digits or numerals, as `2024-01-12`; undefined where a line is not a date alone. */
function isoDate(text: string): string | undefined {
  const plain = halfWidth(text)
    .replace(/\s+/g, '')
    .replace(/[○Ｏ]/g, '〇')
    .replace(/[〇零一二三四五六七八九十]+/g, (numeral) => String(readChineseNumber(numeral)))
  const match = /^(?:日期[:：])?(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(plain)
  const [, year = '', month = '', day = ''] = match ?? []
  return match ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}
