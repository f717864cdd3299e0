import type { LastYear } from '#lib/report/last-year.ts'
import { withoutSpaces } from '#lib/text/half-width.ts'
import { sentencesOf } from '#lib/text/sentences.ts'
import type { Part, Template } from '#templates/schema.ts'
import type { Check, Finding } from './check.ts'
import { wordsFinding } from './finding.ts'

/** A part repeats last year's words. */
export const sameAsLastYear: Check = {
  id: 'same-as-last-year',
  name: '与上年一样的文字',
  severity: 'warning',
  rationale: '文字部分应写本年的情况；与上年整句相同的，会被认为内容雷同、敷衍塞责。',
  basis: '国办公开办函〔2021〕30号“明确责任”部分对内容雷同、敷衍塞责的要求',
  example: {
    wrong: {
      lastYear: {
        narratives: {
          overview: '在便民服务中心设立查询专区，配备电脑两台和讲解人员一名，方便居民查阅。',
        },
      },
      narratives: {
        overview: '在便民服务中心设立查询专区，配备电脑两台和讲解人员一名，方便居民查阅。',
      },
    },
    right: {
      lastYear: {
        narratives: {
          overview: '在便民服务中心设立查询专区，配备电脑两台和讲解人员一名，方便居民查阅。',
        },
      },
      narratives: { overview: '查询专区迁到一楼大厅，新增自助打印机一台，全年接待居民47人次。' },
    },
  },
  needs: 'lastYear',
  reads: ['narratives', 'identity'],
  run({ template, report, lastYear }) {
    if (!lastYear) return []
    const fee = template.roles.feeStatement?.part
    return template.parts
      .filter(({ id, content }) => content.kind === 'narrative' && id !== fee)
      .flatMap((part) =>
        unchangedIn({ template, part, lastYear }, report.narratives[part.id] ?? ''),
      )
  },
}

const longEnough = 30
const largeShare = 0.2
/** Sentences that open reports everywhere. */
const stock = /习近平新时代|党的二十|党的十九|为指导|根据《|按照《|依据《|为进一步(?:规范|加强)/

interface Compared {
  readonly template: Template
  readonly part: Part
  readonly lastYear: LastYear
}

function unchangedIn({ template, part, lastYear }: Compared, text: string): Finding[] {
  const last = new Set(
    sentencesOf(lastYear.report.narratives[part.id] ?? '').map((sentence) => keyOf(sentence.text)),
  )
  const all = sentencesOf(text).filter((sentence) => keyOf(sentence.text).length >= longEnough)
  const same = all.filter(
    (sentence) => last.has(keyOf(sentence.text)) && !isExcepted(template, sentence.text),
  )
  const [first] = same
  const length = same.reduce((sum, sentence) => sum + keyOf(sentence.text).length, 0)
  const share = length / Math.max(withoutSpaces(text).length, 1)
  if (!first || (same.length < 2 && share < largeShare)) return []
  return [
    wordsFinding(sameAsLastYear, {
      message: `“${part.title}”有 ${same.length} 句与上年报告相同，占 ${Math.round(share * 100)}%。`,
      part: part.id,
      quote: first.text.trim(),
      about: same.map((sentence) => sentence.text).join(''),
    }),
  ]
}

/** A sentence with its years left out: with only the year changed it is still the same. */
function keyOf(sentence: string): string {
  return withoutSpaces(sentence).replace(/20\d\d年?度?/g, '年')
}

function isExcepted({ roles }: Template, sentence: string): boolean {
  const isOfFee = roles.feeStatement?.words.some((word) => sentence.includes(word))
  return stock.test(sentence) || isOfFee === true
}
