import { unfolded } from '#lib/text/fold.ts'
import type { Check, Finding } from './check.ts'
import { said } from './example.ts'
import { wordsFinding } from './finding.ts'
import { type Sentence, sentencesOfPart } from './prose.ts'

/** A measure word without its number, or a number without its measure word. */
export const numberMissing: Check = {
  id: 'number-missing',
  name: '缺少的数字',
  severity: 'warning',
  rationale: '“共主动公开条”“受理4申请”这样的地方缺了数字或者量词，多半是留空后忘了填。',
  basis: '按惯例',
  example: said('全年共主动公开条，内容准确。', '全年共主动公开126条，内容准确。'),
  reads: ['narratives', 'identity'],
  run: ({ template, report }) =>
    template.parts.flatMap(({ id }) => sentencesOfPart(report, id).flatMap(holesIn)),
}

const ends = '(?=[，。；、：）]|$)'
const verbs = '收到|受理|办结|答复|制发|废止|新收|结转|发布|公开|召开|开展|举办|组织'
const patterns = [
  { hole: new RegExp(`(?:公开|发布|信息|更新|共|推送)[条篇]${ends}`, 'g'), lacks: '数字' },
  {
    hole: new RegExp(`(?:收到|受理|办结|答复|制发|废止|结转|共计?|予公开)件${ends}`, 'g'),
    lacks: '数字',
  },
  {
    hole: new RegExp(`(?:召开|开展|举办|组织|培训|会议|检查|督查|活动|共)[次期场]${ends}`, 'g'),
    lacks: '数字',
  },
  { hole: new RegExp(`(?:问题|专栏|栏目|文件|建议|意见)[个份]${ends}`, 'g'), lacks: '数字' },
  {
    hole: new RegExp(
      `(?:${verbs})(?:了|共)?(?!20\\d\\d|12345)\\d+(?=(?:政府信息|信息公开|申请|依申请))`,
      'g',
    ),
    lacks: '量词',
  },
] as const

function holesIn({ part, folded }: Sentence): readonly Finding[] {
  return patterns.flatMap(({ hole, lacks }) =>
    [...folded.text.matchAll(hole)].map(({ index, 0: found }) => {
      const start = Math.max(0, folded.text.slice(0, index).search(/[^，。；：]{0,8}$/))
      const quote = unfolded(folded, start, index + found.length + 2).trim()
      const shown = unfolded(folded, index, index + found.length)
      return wordsFinding(numberMissing, { message: `“${shown}”缺少${lacks}。`, part, quote })
    }),
  )
}
