import { parseCell } from '#lib/report/cell-text.ts'
import { halfWidth, withoutSpaces } from '#lib/text/half-width.ts'

/** What a text tells about the fees for processing requests; undefined where it is silent. */
export interface FeeStatement {
  /** How many fee notices were sent. */
  readonly notices?: number
  /** The sum of the notices, in 分. */
  readonly charged?: number
  /** What was collected, in 分. */
  readonly collected?: number
}

const count = String.raw`(\d{1,9})(?:件|份|次|张|个|笔)`
/** Its unit is looked for once the digits are read, so that they are never read again. */
const amount = String.raw`(\d[\d,.]*)(万?元)?`
const gap = String.raw`[^。；;\d]`

const noticesAfter = new RegExp(`(?:收费|缴费)通知${gap}{0,12}?${count}`)
const noticesBefore = new RegExp(
  `(?:发出|开具|出具|制发)${gap}{0,8}?${count}${gap}{0,8}(?:收费|缴费)通知`,
)
const noNotice = /(?:未|没有|无)[^。；，,]{0,10}(?:收费|缴费)通知/
const charged = new RegExp(`(?:^|[^取的])(?:总金额|金额共?计?)${gap}{0,6}${amount}`, 'g')
const collected = new RegExp(`(?:收取|实收)${gap}{0,20}${amount}`, 'g')
const notCollected = /(?:未|没有|无|不)[^。；，,]{0,8}(?:收取|收费|产生)/
const notice = /(?:收费|缴费)通知/
const allZero = /[均都皆]为?[0零]/

/** Reads the three figures from a text; what it says to be none is 0. */
export function feeStatementIn(text: string): FeeStatement {
  const said = withoutSpaces(halfWidth(text))
  if (said.split(/[。；]/).some(saysAllZero)) return { notices: 0, charged: 0, collected: 0 }
  const notices = noticesAfter.exec(said) ?? noticesBefore.exec(said)
  const sent = notices ? Number(notices[1]) : zeroIf(noNotice.test(said))
  return {
    ...known('notices', sent),
    ...known('charged', money(said.matchAll(charged))),
    ...known('collected', money(said.matchAll(collected)) ?? zeroIf(notCollected.test(said))),
  }
}

/** “发出收费通知的件数、总金额均为零”. */
function saysAllZero(sentence: string): boolean {
  const found = notice.exec(sentence)
  return found !== null && allZero.test(sentence.slice(found.index))
}

function zeroIf(isNone: boolean): number | undefined {
  return isNone ? 0 : undefined
}

function known(name: keyof FeeStatement, value: number | undefined): FeeStatement {
  return value === undefined ? {} : { [name]: value }
}

/** An amount in 元 or 万元, in 分; undefined where it is finer than that. */
function money(matches: Iterable<RegExpExecArray>): number | undefined {
  const [, digits, unit] = [...matches].find((match) => match[2] !== undefined) ?? []
  const value = parseCell(String(digits), 'money')
  if (typeof value !== 'number') return undefined
  const inCents = unit === '元' ? value / 10_000 : value
  return Number.isSafeInteger(inCents) ? inCents : undefined
}
