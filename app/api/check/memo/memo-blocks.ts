import type { Block } from '#lib/page/block.ts'
import { chineseNumber } from '#lib/text/chinese-number.ts'
import { printedDate } from '#lib/text/date.ts'

/** One thing to mend or to verify: where, what, and what would cure it. */
export interface MemoPoint {
  readonly severity: 'error' | 'warning'
  readonly place: string
  readonly says: string
  readonly cure?: string | undefined
}

/** What a 审核意见 says of one report. */
export interface Memo {
  readonly agency: string
  readonly year: number
  readonly file: string
  readonly points: readonly MemoPoint[]
  /** How many more there are than are told. */
  readonly more: number
  /** What our reading could not make out, in sentences, and how many more such there are. */
  readonly unread: readonly string[]
  readonly moreUnread: number
  /** Whether last year's report was at hand. */
  readonly isCompared: boolean
}

/** The memo as a page: the gravest points, numbered, on no more than they need. */
export function memoBlocks(memo: Memo, today: string): Block[] {
  const { agency, year, file, points, more, isCompared } = memo
  const report = `${year > 0 ? `${year}年` : ''}政府信息公开工作年度报告`
  return [
    { kind: 'title', text: `${agency}${report}审核意见` },
    {
      kind: 'paragraph',
      text: `对《${report}》（文件：${file}）作了核对。${summary(memo)}${isCompared ? '' : notCompared}`,
    },
    ...listed('需要改正的', points, 'error'),
    ...listed('需要核实的', points, 'warning'),
    ...(more > 0 ? [paragraph(`另有 ${more} 处，见汇总表的“问题”。`)] : []),
    ...unreadBlocks(memo),
    { kind: 'paragraph', role: 'date', text: printedDate(today) },
  ]
}

const notCompared = '未与上年比较：没有上年报告。'

function summary({ points, more, unread }: Memo): string {
  if (points.length === 0)
    return unread.length === 0
      ? '没有发现需要改正或者核实的问题。'
      : '读出的内容里没有发现需要改正或者核实的问题；有些地方系统未能读取。'
  const first =
    more > 0 ? `共 ${points.length + more} 处，先列 ${points.length} 处` : `共 ${points.length} 处`
  return `需要改正或者核实的${first}，改正后请重新报送；确实无误的，请说明理由。`
}

/** Apart from what is asked of the office: it may be right there, only we did not see it. */
function unreadBlocks({ points, unread, moreUnread }: Memo): Block[] {
  if (unread.length === 0) return []
  const heads = new Set(points.map(({ severity }) => severity)).size
  return [
    { kind: 'heading', level: 1, text: `${chineseNumber(heads + 1)}、系统未能读取，请核对` },
    ...unread.map((says, at) => paragraph(`${at + 1}．${says}`)),
    ...(moreUnread > 0 ? [paragraph(`另有 ${moreUnread} 处，见汇总表的“问题”。`)] : []),
  ]
}

function listed(
  head: string,
  points: readonly MemoPoint[],
  severity: MemoPoint['severity'],
): Block[] {
  const here = points.filter((point) => point.severity === severity)
  if (here.length === 0) return []
  const numeral = chineseNumber(severity === 'warning' && here.length < points.length ? 2 : 1)
  return [
    { kind: 'heading', level: 1, text: `${numeral}、${head}` },
    ...here.map(({ place, says, cure }, at) =>
      paragraph(`${at + 1}．${place}：${says}${cure ? `可以：${cure}。` : ''}`),
    ),
  ]
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text: text.replace(/\s+/g, ' ') }
}
