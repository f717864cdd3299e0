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
}

/** The memo as a page: the gravest points, numbered, on no more than they need. */
export function memoBlocks({ agency, year, file, points, more }: Memo, today: string): Block[] {
  const report = `${year > 0 ? `${year}年` : ''}政府信息公开工作年度报告`
  return [
    { kind: 'title', text: `${agency}${report}审核意见` },
    {
      kind: 'paragraph',
      text: `对《${report}》（文件：${file}）作了核对。${summary(points, more)}`,
    },
    ...listed('需要改正的', points, 'error'),
    ...listed('需要核实的', points, 'warning'),
    ...(more > 0 ? [paragraph(`另有 ${more} 处，见汇总表的“问题”。`)] : []),
    { kind: 'paragraph', role: 'date', text: printedDate(today) },
  ]
}

function summary(points: readonly MemoPoint[], more: number): string {
  if (points.length === 0) return '没有发现需要改正或者核实的问题。'
  const first =
    more > 0 ? `共 ${points.length + more} 处，先列 ${points.length} 处` : `共 ${points.length} 处`
  return `需要改正或者核实的${first}，改正后请重新报送；确实无误的，请说明理由。`
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
