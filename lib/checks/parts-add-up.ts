import { unfolded } from '#lib/text/fold.ts'
import { memberAt } from '#lib/text/member-at.ts'
import type { Quantity } from '#lib/text/quantity.ts'
import type { Check, Finding } from './check.ts'
import { said } from './example.ts'
import { wordsFinding } from './finding.ts'
import { type Sentence, sentencesOfPart } from './prose.ts'

/** “共 N 条，其中 a 条，b 条”: some reading of the list adds up to N. */
export const partsAddUp: Check = {
  id: 'parts-add-up',
  name: '分项之和',
  severity: 'hint',
  rationale: '写了总数又逐项列出的，各项之和应等于总数；没有列全的，加“等”字或者写“主要包括”。',
  basis: '数字之间的逻辑关系',
  example: said(
    '共公开信息126条，其中政策文件26条，工作动态90条。',
    '共公开信息126条，其中政策文件26条，工作动态100条。',
  ),
  reads: ['narratives', 'identity'],
  run: ({ template, report }) =>
    template.parts.flatMap(({ id }) => {
      const sentences = sentencesOfPart(report, id)
      return sentences.flatMap((sentence, at) => listIn(sentence, sentences.slice(at + 1, at + 12)))
    }),
}

/** A list that says itself that it is not whole, that it overlaps, or that is not about parts. */
const notWhole =
  /主要|等(?!级|次|待)|余|多[条件]|近\d|约|报送|占|分别|包括但|平均|每|通过|渠道|同比|较|增长/
const overlaps = /网站|平台|微信|微博|公众号|抖音|新媒体|客户端|公示栏|公开栏|窗口|信函|当面/

function listIn(sentence: Sentence, after: readonly Sentence[]): Finding[] {
  const { text } = sentence.folded
  const cut = /[，。；（：]?(?:其中|包括)[，：:]?/.exec(text)
  if (!cut || /主要$/.test(text.slice(0, cut.index))) return []
  const { quantities } = sentence
  const whole = quantities.filter(({ end }) => end <= cut.index).at(-1)
  if (!whole || whole.loose || cut.index - whole.end > 12) return []
  const start = cut.index + cut[0].length
  const items = itemsOf(sentence, start, whole)
  const list = text.slice(start)
  if (items.length < 2 || items.some(({ loose }) => loose) || notWhole.test(list)) return []
  if (hasUncounted(list) || canAddUp({ whole, items, text, after })) return []
  const sum = total(items)
  if (sum > whole.value && overlaps.test(list)) return []
  const quote = unfolded(sentence.folded, whole.start, memberAt(items, items.length - 1).end)
  return [
    wordsFinding(partsAddUp, {
      message: `总数是 ${whole.value} ${whole.measure}，列出的 ${items.length} 项之和是 ${sum}，相差 ${Math.abs(whole.value - sum)}。`,
      part: sentence.part,
      quote,
    }),
  ]
}

function itemsOf({ quantities }: Sentence, start: number, whole: Quantity): readonly Quantity[] {
  return quantities.filter(
    (quantity) => quantity.start >= start && quantity.measure === whole.measure,
  )
}

function total(items: readonly Quantity[]): number {
  return items.reduce((sum, { value }) => sum + value, 0)
}

/** An item between counted ones that has no number. */
function hasUncounted(list: string): boolean {
  const items = list.split(/[，、；。]/).filter((item) => item.length > 1)
  const counted = items.map((item) => /[\d一二三四五六七八九十百千万]/.test(item))
  return counted.slice(counted.indexOf(true), counted.lastIndexOf(true)).includes(false)
}

interface List {
  readonly whole: Quantity
  readonly items: readonly Quantity[]
  readonly text: string
  readonly after: readonly Sentence[]
}

/** The list as it stands, without what is in brackets or stands after a second 其中, or gone on with in the next sentences. */
function canAddUp({ whole, items, text, after }: List): boolean {
  const from = memberAt(items, 0).start
  const outer = items.filter(({ start }) => depthAt(text, start) === depthAt(text, from))
  const first = items.filter(({ start }) => !/其中[^，；]*$/.test(text.slice(from, start)))
  const next = after.flatMap((sentence) => itemsOf(sentence, 0, whole))
  return [items, outer, first].some((reading) => {
    let sum = 0
    return [...reading, ...next].some(({ value }, at) => {
      sum += value
      return at > 0 && sum === whole.value
    })
  })
}

function depthAt(text: string, at: number): number {
  const before = text.slice(0, at)
  return before.split('（').length - before.split('）').length
}
