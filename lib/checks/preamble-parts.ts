import { preambleOf } from '#lib/report/phrase.ts'
import { readChineseNumber } from '#lib/text/chinese-number.ts'
import { withoutSpaces } from '#lib/text/half-width.ts'
import type { Part } from '#templates/schema.ts'
import type { Check, CheckInput, Finding } from './check.ts'
import { wordsFinding } from './finding.ts'

/** The list of parts in the preamble is the list of the parts there are. */
export const preambleParts: Check = {
  id: 'preamble-parts',
  name: '开头列出的各部分',
  severity: 'error',
  rationale:
    '开头列出的各部分应与正文的标题一致；少列一个，或者个数写错，多半是沿用了旧格式的文字。',
  basis: '《中华人民共和国政府信息公开工作年度报告格式》各部分标题',
  example: {
    wrong: { narratives: { preamble: '全文共分五个部分。' } },
    right: { narratives: { preamble: '全文共分六个部分。' } },
  },
  reads: ['narratives', 'identity'],
  run(input) {
    const preamble = preambleOf(input.template, input.report)
    const list = withoutSpaces(preamble)
    const missing = input.template.parts.filter((part) => !isNamed(part, list))
    const hasList = missing.length <= input.template.parts.length - fewest
    return [
      ...(hasList && missing.length > 0 ? [missingParts(missing, isOpen(list))] : []),
      ...wrongCount(input, preamble),
      ...(hasList && missing.length === 0 ? reworded(input, list) : []),
    ]
  },
}

/** A preamble that names fewer parts than this does not list them. */
const fewest = 4

function isNamed({ title, named = [] }: Part, list: string): boolean {
  return [title, ...named].some((words) => list.includes(words))
}

/** A list that ends with 等 does not claim to be whole: “……等六个部分”. */
function isOpen(list: string): boolean {
  return /等(?:[六6]个?)?(?:部分|方面|内容|情况)/.test(list)
}

function missingParts(missing: readonly Part[], isHint: boolean): Finding {
  const names = missing.map(({ title }) => `“${title}”`).join('、')
  return wordsFinding(preambleParts, {
    message: `开头列出的各部分里没有${names}。`,
    part: 'preamble',
    quote: '',
    about: names,
    ...(isHint ? { severity: 'hint' } : { mayOverrule: true }),
  })
}

/** “五个部分”, and neither 第五部分 nor 二至四部分. */
const counted =
  /(?:^|[^第\d一二三四五六七八九十、至到和])(([二三四五六七八九十]|\d)\s?[个大]?\s?部分)/

function wrongCount({ template }: CheckInput, preamble: string): Finding[] {
  const [, quote = '', stated = ''] = counted.exec(preamble) ?? []
  const count = /\d/.test(stated) ? Number(stated) : readChineseNumber(stated)
  if (quote === '' || count === undefined || count === template.parts.length) return []
  return [
    wordsFinding(preambleParts, {
      message: `开头写“${quote}”，报告有 ${template.parts.length} 个部分。`,
      part: 'preamble',
      quote,
      mayOverrule: true,
    }),
  ]
}

function reworded({ template }: CheckInput, list: string): Finding[] {
  const words = bare(list)
  const other = template.parts.filter(({ title }) => !words.includes(bare(title)))
  if (other.length === 0) return []
  const names = other.map(({ title }) => `“${title}”`).join('、')
  return [
    wordsFinding(preambleParts, {
      message: `开头列出的名称与正文标题不完全相同，标题是${names}。`,
      severity: 'hint',
      part: 'preamble',
      quote: '',
      about: names,
    }),
  ]
}

/** Without the marks that separate. */
function bare(text: string): string {
  return text.replace(/[、，；。,;]/g, '')
}
