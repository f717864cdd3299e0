import { sentencesOf } from '#lib/text/sentences.ts'
import type { Check, CheckInput, Source } from './check.ts'
import { said } from './example.ts'
import { type Slip, slipFindings } from './slips.ts'
import { narrativesOf, type PartText } from './texts-of.ts'

/** The text points to a table, a picture or an attachment that is not there. */
export const missingObject: Check = {
  id: 'missing-object',
  name: '没有带进来的图、表和附件',
  severity: 'warning',
  rationale:
    '各部分的文字里不放图、表和附件；写着“详见下表”“如图1”“见附件”，或者留着“[图片]”，读者找不到所指的内容。',
  basis: '按惯例；国办公开办函〔2021〕30号规定的统一格式',
  example: said('公开信息的数量详见下表。全年培训2次。', '公开信息126条。全年培训2次。'),
  reads: ['narratives', 'identity'],
  run: (input) =>
    slipFindings(missingObject, narrativesOf(input.template, input.report), (text) => [
      ...marks(text.text),
      ...references(text, input),
    ]),
}

/** [图片], 【表格】, （此处插图）, ![](…), <img …>: what a conversion or a copy left in the place of a thing. */
const leftMarks = [
  /[[【](?:此处)?(?:插入)?(?:图片|图表|图像|图|照片|表格|表|附件|插图|视频|image|img|photo|table)\s?\d{0,3}[\]】]/gi,
  /[（(](?:此处|这里)?(?:插入|插|有)?(?:图片|图表|照片|表格|插图|图|表)\s?\d{0,3}(?:此处)?(?:略|缺|占位)?[）)]/g,
  /!\[[^[\]\n]*\]\([^()\n]*\)/g,
  /<(?:img|table|figure)\b[^<>\n]*>/gi,
]

function marks(text: string): readonly Slip[] {
  return leftMarks.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      if (/^[（(][图表][）)]$/.test(found)) return []
      const message = `“${found}”是复制、转换时留下的，所指的内容没有带进来。`
      const end = index + found.length
      return [{ start: index, end, message, by: '', says: `删去“${found}”` }]
    }),
  )
}

const reference =
  /(如|见)(下|上|后|附|以下)?(图|表|附件|附表|附图)\s?(\d{1,2}|[一二三四五六七八九十]{1,3})?|(?:^|[^一-龥]|以)下(图|表)(?=所示|所列|为|是|列出|反映|显示)|(?:清单|名单|明细|图|表)附后/g
/** 意见表, 常见图: no pointing. */
const otherWord = /[意常]$/
const closes = /^(?:$|[\s。，；：:、）)（(”]|所[示列]|中的?|的)/
/** Things that stand elsewhere: in the tables of the form, in a document, on a site. */
const elsewhere = /本报告|本年报|第[一二三四五六]部分|[》>]|网站|网址|https?:|www\./

/** How far around a pointing is looked. */
const nearby = 40

function references({ part, text: whole }: PartText, input: CheckInput): readonly Slip[] {
  const sentences = sentencesOf(whole)
  const nextIsTable = isBeforeTable(part, input)
  return sentences.flatMap(({ text, start }, at) =>
    [...text.matchAll(reference)].flatMap((match): readonly Slip[] => {
      const pointing = pointingOf(text, match)
      if (!isReference(pointing)) return []
      const isLast = at === sentences.length - 1
      if (isLast && nextIsTable && isNextTable(pointing)) return []
      const { found, thing } = pointing
      const message = isInFile(input.source, text)
        ? `“${found}”指的${nameOf(thing)}在原文件里，没有带进这一部分的文字。`
        : `写着“${found}”，这一部分没有${nameOf(thing)}。`
      const from = start + pointing.start
      return [{ start: from, end: from + found.length, message }]
    }),
  )
}

/** A place that points to something: 详见下表. */
interface Pointing {
  readonly start: number
  readonly found: string
  /** 如 or 见; absent where the thing itself is named: 下表为……. */
  readonly word?: string | undefined
  readonly thing: string
  /** Whether it says which: 下表, 图1. */
  readonly isCertain: boolean
  readonly hasNumber: boolean
  readonly before: string
  readonly behind: string
}

function pointingOf(text: string, match: RegExpExecArray): Pointing {
  const [whole, word, side, thing, number, below = ''] = match
  const own = whole.trim().replace(/^[^一-龥]/, '')
  const at = match.index + whole.trimEnd().length - own.length
  const before = text.slice(Math.max(0, at - nearby), at)
  const lead = /(?:详|具体|参|请|可)$/.exec(before)?.[0] ?? ''
  const end = at + own.length
  return {
    start: at - lead.length,
    found: lead + own,
    word,
    thing: thing ?? (below || own),
    isCertain: side !== undefined || number !== undefined,
    hasNumber: number !== undefined,
    before: before.slice(0, before.length - lead.length),
    behind: text.slice(end, end + nearby),
  }
}

function isReference({ before, behind, word, isCertain }: Pointing): boolean {
  if (elsewhere.test(before)) return false
  if (word === undefined) return true
  if (!closes.test(behind) || otherWord.test(before)) return false
  return word === '见' || isCertain || /^[：:所]/.test(behind)
}

function isBeforeTable(part: string, { template }: CheckInput): boolean {
  const at = template.parts.findIndex(({ id }) => id === part)
  return template.parts[at + 1]?.content.kind === 'table'
}

/** At the very end of a part, 下表 is the table of the next one. */
function isNextTable({ thing, hasNumber, behind }: Pointing): boolean {
  return thing === '表' && !hasNumber && /^(?:所示)?[。：）\s]{0,4}$/.test(behind)
}

function nameOf(thing: string): string {
  if (thing.startsWith('附件')) return '附件'
  return /图/.test(thing) ? '这张图' : '这张表'
}

/** Whether the file that was read has a table right behind the paragraph that points to it. */
function isInFile(source: Source | undefined, sentence: string): boolean {
  const blocks = source?.blocks ?? []
  return blocks.some((block, at) => {
    const next = blocks[at + 1]
    return next?.kind === 'table' && block.kind !== 'table' && block.text.includes(sentence.trim())
  })
}
