/** The sentence around a place in a text, up to its closing marks, and what stands on both sides. */
export interface Around {
  readonly before: string
  readonly after: string
}

const longest = 120
const marks = '。；！？\n'

/** What stands before and behind a place within its sentence, as far as it matters. */
export function sentenceAt(text: string, start: number, end: number): Around {
  let first = start
  while (first > Math.max(0, start - longest) && !marks.includes(text.charAt(first - 1))) first--
  let last = end
  while (last < Math.min(text.length, end + longest) && !marks.includes(text.charAt(last))) last++
  return { before: text.slice(first, start), after: text.slice(end, last) }
}

/** Whether a place stands between quotation marks, or in the name of a document. */
export function isQuotedAt({ before }: Around): boolean {
  return ['“”', '《》', '「」'].some(
    ([open = '', close = '']) => before.lastIndexOf(open) > before.lastIndexOf(close),
  )
}

/** Whom one visits, helps, learns from or works with is somebody else by right. */
const partner =
  /学习|借鉴|交流|考察|参观|观摩|调研|对口|帮扶|支援|援[助建疆藏青]|协作|结对|合作|联合|共建|会同|共同|赴|前往|邀请|来自|来访|接待|对标|经验|评为|荣获|获评|表彰|典型|案例|移交|转送|户籍|籍|原告|法院|起诉|诉|协查|通办|一体化|都市圈|经济[带圈]|城市群|相比|比较|分别|排名|公司|大学|学院|医院|银行|协会|居民[^，]{0,6}来/

/** Whether the sentence speaks of somebody else with good reason. */
export function isAboutPartner({ before, after }: Around): boolean {
  return (
    partner.test(before) ||
    partner.test(after) ||
    /[、和与及同或]$/.test(before) ||
    /^[、和与及或]/.test(after)
  )
}
