import { unfolded } from '#lib/text/fold.ts'
import { memberAt } from '#lib/text/member-at.ts'
import type { Check, CheckInput, Finding } from './check.ts'
import { said } from './example.ts'
import { wordsFinding } from './finding.ts'
import { sumOf } from './statements/counts.ts'
import {
  type Channels,
  type WrongList,
  wrongChannelsIn,
  wrongListsIn,
} from './statements/judged-lists.ts'
import { type Passage, passagesOf } from './statements/readings.ts'
import { type WrongShare, wrongSharesIn } from './statements/shares.ts'
import { type Total, wrongTotalsIn } from './statements/total-after.ts'

/** The parts that a text lists of a whole add up to it, and its shares and averages follow from it. */
export const breakdown: Check = {
  id: 'breakdown',
  name: '分类与合计',
  severity: 'warning',
  rationale:
    '按渠道、申请人等分类列全了的，各项之和应等于总数；占比、平均数应能从写出的数字算出来。',
  basis: '数字之间的逻辑关系',
  example: said(
    '通过网站、公众号分别发布信息120条、60条，共190条。',
    '通过网站、公众号分别发布信息120条、60条，共180条。',
  ),
  reads: ['cells', 'narratives', 'identity'],
  run: (input) =>
    passagesOf(input.template, input.report).flatMap((passage) => inPassage(input, passage)),
}

function inPassage(input: CheckInput, passage: Passage): Finding[] {
  return [
    ...wrongListsIn(input, passage)
      .filter(({ isBreakdown }) => isBreakdown)
      .map((wrong) => listFinding(breakdown, passage, wrong)),
    ...wrongChannelsIn(input, passage).map((channels) => channelsFinding(passage, channels)),
    ...wrongTotalsIn(input, passage).map((total) => totalFinding(passage, total)),
    ...wrongSharesIn(input, passage).map((share) => shareFinding(passage, share)),
  ]
}

/** What is told of a list that does not add up. */
export function listFinding(
  check: Check,
  { part, folded }: Passage,
  { list, sum, severity }: WrongList,
): Finding {
  const { whole, items } = list
  const { value, measure } = whole.quantity
  const quote = unfolded(
    folded,
    whole.quantity.start,
    memberAt(items, items.length - 1).quantity.end,
  )
  const message = `总数是 ${value} ${measure}，列出的 ${items.length} 项之和是 ${sum}，相差 ${Math.abs(value - sum)}。`
  return wordsFinding(check, { message, severity, part, quote })
}

function channelsFinding(
  { part, folded }: Passage,
  { items, sum, name, actual }: Channels,
): Finding {
  const message = `各渠道之和是 ${sum} 件，表中${name} ${actual} 件，相差 ${Math.abs(sum - actual)} 件。`
  const quote = unfolded(
    folded,
    memberAt(items, 0).start,
    memberAt(items, items.length - 1).quantity.end,
  )
  return wordsFinding(breakdown, { message, part, quote })
}

function totalFinding({ part, folded }: Passage, { whole, items }: Total): Finding {
  const { value, measure, end } = whole.quantity
  const sum = sumOf(items)
  const message = `前面 ${items.length} 项之和是 ${sum} ${measure}，写的合计是 ${value} ${measure}，相差 ${Math.abs(value - sum)}。`
  return wordsFinding(breakdown, {
    message,
    part,
    quote: unfolded(folded, memberAt(items, 0).quantity.start, end),
  })
}

function shareFinding(
  { part, folded }: Passage,
  { count, whole, right, start, end, isSure }: WrongShare,
): Finding {
  const { value, measure } = count.quantity
  const shown = unfolded(folded, start, end)
  const says = right.endsWith('%')
    ? `${value} ÷ ${whole} 是 ${right}`
    : `${whole} ${measure}平均是 ${right}`
  const message = `写的是“${shown}”，按文中和表中的数字，${says}。`
  const quote = unfolded(folded, Math.min(count.quantity.start, start), end)
  return wordsFinding(breakdown, { message, severity: isSure ? 'warning' : 'hint', part, quote })
}
