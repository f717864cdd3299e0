import { longestRepeat } from '#lib/text/longest-repeat.ts'
import type { Check } from './check.ts'
import { said } from './example.ts'
import { wordsFinding } from './finding.ts'
import { narrativesOf } from './texts-of.ts'

/** The same passage stands twice in the narratives. */
export const repeatedPassage: Check = {
  id: 'repeated-passage',
  name: '重复的段落',
  severity: 'warning',
  rationale: '同一段话写了两遍，多半是复制后没有改；内容雷同也会被认为敷衍。',
  basis: '国办公开办函〔2021〕30号“明确责任”部分对内容雷同、敷衍塞责的要求',
  example: said(
    '在一楼大厅设立查询专区，配备电脑两台和讲解人员一名，为居民提供查询和打印服务。\n在一楼大厅设立查询专区，配备电脑两台和讲解人员一名，为居民提供查询和打印服务。',
    '在一楼大厅设立查询专区，配备电脑两台和讲解人员一名，为居民提供查询和打印服务。',
  ),
  reads: ['narratives', 'identity'],
  run({ template, report }) {
    const parts = narrativesOf(template, report).filter(({ part }) => part !== 'preamble')
    const whole = parts.map(({ text }) => masked(text)).join('\n')
    const repeat = longestRepeat(whole, shortest)
    if (!repeat) return []
    const { second, length } = repeat
    const holding = placed(parts).filter(({ from, to }) => from <= second && second < to)
    return holding.map(({ part, text, from }) => {
      const quote = text.slice(second - from, second - from + length)
      const shown = quote.length > 40 ? `${quote.slice(0, 40)}…` : quote
      const message = `“${shown}”共 ${length} 字，前面已经写过。`
      return wordsFinding(repeatedPassage, { message, part, quote })
    })
  },
}

/** Shorter repetitions are mostly set phrases. */
const shortest = 30

/** Names of laws, quotations and years repeat by nature; each gets signs that never do. */
function masked(text: string): string {
  return text.replace(/《[^《》\n]*》|\d{4}年/g, (words, at: number) =>
    [...words].map((_, index) => String.fromCharCode(0xe000 + ((at + index) % 0x1000))).join(''),
  )
}

interface Text {
  readonly part: string
  readonly text: string
}

/** Where each text stands when they are joined by line breaks; no repeat goes over one. */
function placed(texts: readonly Text[]) {
  let next = 0
  return texts.map((one) => {
    const from = next
    next += one.text.length + 1
    return { ...one, from, to: next }
  })
}
