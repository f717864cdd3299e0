import { doubledWords } from '#lib/text/doubled-words.ts'
import { memberAt } from '#lib/text/member-at.ts'
import type { Check } from './check.ts'
import { said } from './example.ts'
import { type Slip, slipFindings } from './slips.ts'
import { textsOf } from './texts-of.ts'

/** Words or marks that stand twice in a row. */
export const doubledWord: Check = {
  id: 'doubled-word',
  name: '写了两遍的词',
  severity: 'warning',
  rationale: '连着写了两遍的词和标点，多半是修改时没有删净。',
  basis: '按惯例',
  example: said('扎实做好公开工作工作。', '扎实做好公开工作。'),
  reads: ['narratives', 'identity'],
  run: ({ template, report }) =>
    slipFindings(doubledWord, textsOf(template, report), ({ text }) => [
      ...words(text),
      ...joints(text),
      ...marks(text),
    ]),
}

/** 一个一个, 研究研究 …: doubled on purpose; and numerals, which are no words. */
const onPurpose =
  /^(?:[一逐每](?!是)[一-龥]|研究|讨论|商量|考虑|谢谢|家家户户|世世代代|方方面面|人民|种种|层层|代表|[〇零一二三四五六七八九十百千]+$)/

/** The end of one name and the start of the next: 柳塘社区 + 社区工作者. What follows a word that may begin a name. */
const beginsName: Readonly<Record<string, RegExp>> = {
  社区: /^(?:工作|居民|民警|党|服务|网格|干部|治理|公告|公示|公开|教育|矫正|医|卫生|养老|书记|两委|居委|活动|文化|警务)/,
  街道: /^(?:办|党工委|机关|干部|各|工作|辖区|领导|纪工委|人大)/,
  居民: /^(?:委员会|小组|代表|群众|议事)/,
  村民: /^(?:委员会|小组|代表|议事)/,
  服务: /^(?:中心|大厅|热线|平台|站|窗口|局|专区)/,
  管理: /^(?:局|委员会|办公室|中心|站|所|处|部门|人员|条例|办法|规定|平台|系统|服务)/,
  审批: /^(?:局|服务|科|窗口|事项)/,
  发展: /^(?:和改革|改革|局|规划)/,
  建设: /^(?:局|委员会|和管理|领导小组|单位|管理)/,
  信息: /^(?:中心|员|化|网|技术|系统|产业)/,
  公开: /^(?:栏|专区|专栏|透明|属性|办公室|指南|目录|平台|事项|电话|日|公正)/,
  领导: /^(?:小组|干部|班子|同志|机构|讲|带头|批示|信息|之窗)/,
  政协: /^委员/,
  大学: /^(?:生|城|毕业)/,
  学校: /^(?:师生|教师)/,
  青年: /^(?:志愿|干部|突击)/,
  志愿: /^(?:者|服务)/,
  中心: /^(?:主任|工作|任务|城|小学|校|医院)/,
}

/** 人民政府 + 政府门户网站. */
const ofGovernment = /^(?:门户|网|信息|公报|办|部门|采购|机关|工作|投资|热线|服务|令|各|系统|职能)/

function isJoint(text: string, word: string, start: number): boolean {
  const behind = text.slice(start + 2 * word.length, start + 2 * word.length + 6)
  if (word === '政府') return text.endsWith('人民', start) && ofGovernment.test(behind)
  return beginsName[word]?.test(behind) ?? false
}

function words(text: string): readonly Slip[] {
  return doubledWords(text).flatMap(({ text: word, start }) =>
    onPurpose.test(word) || isJoint(text, word, start) ? [] : [slip(start, word + word, word)],
  )
}

interface Joint {
  /** A character that is never said twice, or the whole of what is. */
  readonly found: RegExp
  /** Words that end with it, and words that begin with it. */
  readonly before?: RegExp
  readonly behind?: RegExp
}

/** Small words that are said once; each with the words by which two of them may meet. */
const jointsOf: readonly Joint[] = [
  { found: /的的/g, before: /目$/, behind: /^确/ },
  { found: /了了/g, before: /[为除]$/, behind: /^[解结断望]/ },
  { found: /们们|被被/g },
  { found: /在在/g, before: /[旨现正实内外所潜健]$/, behind: /^(?:[职校读建编岗场线])/ },
  { found: /和和/g, before: /[平温共饱总缓柔]$/, behind: /^[谐平睦解美顺]/ },
  { found: /与与/g, before: /[参给赋授付干]$/, behind: /^会/ },
  { found: /并并/g, before: /[合归吞兼]$/, behind: /^[入轨购联]/ },
  { found: /及及/g, before: /[以普涉遍触提顾]$/, behind: /^[时格早]/ },
]

function joints(text: string): readonly Slip[] {
  const doubled = jointsOf.flatMap(({ found, before, behind }) =>
    [...text.matchAll(found)].flatMap(({ 0: pair, index }) => {
      const isMet =
        before?.test(text.slice(Math.max(0, index - 1), index)) ||
        behind?.test(text.slice(index + 2, index + 3))
      return isMet ? [] : [slip(index, pair, pair.charAt(0))]
    }),
  )
  return [...doubled, ...markers(text)]
}

/** 二是是, 二是二是; a doubled 一是 is a doubled word. */
function markers(text: string): readonly Slip[] {
  return [...text.matchAll(/([一二三四五六七八九十]是)(?:是(?!否)|[，,、]\1)/g)].map(
    ({ 0: found, 1: marker = '', index }) => slip(index, found, marker),
  )
}

/** Marks that cannot follow each other; the graver one stays. */
function marks(text: string): readonly Slip[] {
  return [...text.matchAll(/[。，、；：]{2,}/g)].map(({ 0: found, index }) => {
    const by = memberAt(
      [...'。；：，、'].filter((mark) => found.includes(mark)),
      0,
    )
    const isOne = found === by.repeat(found.length)
    const doubled = slip(index, found, by)
    return isOne ? doubled : { ...doubled, message: `“${found}”连在一起。` }
  })
}

function slip(start: number, found: string, by: string): Slip {
  return { start, end: start + found.length, message: `“${found}”重复。`, by }
}
