import { ownPart } from '#lib/report/own-names.ts'
import type { Report } from '#lib/report/report.ts'
import { fold } from '#lib/text/fold.ts'
import { quantitiesIn } from '#lib/text/quantity.ts'
import type { Check } from './check.ts'
import { wordsFinding } from './finding.ts'

/** A part of ordinary length that could stand in any office’s report: no number, name or date of its own. */
export const genericText: Check = {
  id: 'generic-text',
  name: '没有本机关的事实',
  severity: 'hint',
  rationale:
    '一个数字、名称、日期都没有的文字，换一个机关也一样能用；国办要求报告内容不雷同、不敷衍，写上本机关的事实更有说服力。',
  basis: '国办公开办函〔2021〕30号“明确责任”部分对内容雷同、敷衍塞责的要求',
  example: {
    wrong: { narratives: { problemsAndImprovements: '公开内容不够全面，将加强学习。'.repeat(12) } },
    right: {
      narratives: {
        problemsAndImprovements: `${'公开内容不够全面，将加强学习。'.repeat(12)}5月已补充信息36条。`,
      },
    },
  },
  reads: ['narratives', 'identity'],
  run: ({ template, report }) =>
    template.parts.flatMap((part) => {
      const { text } = fold(report.narratives[part.id] ?? '')
      if (text.length < ordinaryLength || hasOwnFact(text, report)) return []
      const message = `“${part.title}”有 ${text.length} 字，没有一个数字、名称或者日期是本机关自己的。`
      return [wordsFinding(genericText, { message, part: part.id, quote: '', about: text })]
    }),
}

const ordinaryLength = 150

function hasOwnFact(text: string, report: Report): boolean {
  const { agency, shortName = '' } = report
  const own = ownPart(report)
  const short = own.replace(/(?:街道)?(?:办事处|人民政府|管理委员会|委员会)$/, '')
  const names = [agency, shortName, own, short].filter((name) => name.length > 1)
  if (names.some((name) => text.includes(name))) return true
  // Laws and notices have numbers and dates of their own; a year alone is every office’s.
  const rest = text.replace(
    /《[^《》]*》|〔[^〔〕]*〕|第[\d一二三四五六七八九十]{1,4}[条号章]|\d{1,4}号/g,
    '',
  )
  const bare = rest.replace(/(?:19|20)\d\d(?:年|[-—－至])/g, '')
  return /\d/.test(bare) || quantitiesIn(bare).some(({ value }) => value > 1)
}
