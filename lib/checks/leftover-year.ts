import { ownPart } from '#lib/report/own-names.ts'
import { selfNameOf } from '#lib/report/phrase.ts'
import type { Report } from '#lib/report/report.ts'
import { asPattern } from '#lib/text/as-pattern.ts'
import { memberAt } from '#lib/text/member-at.ts'
import { sentencesOf } from '#lib/text/sentences.ts'
import type { Check } from './check.ts'
import { said } from './example.ts'
import { type Slip, slipFindings } from './slips.ts'
import { narrativesOf, type PartText } from './texts-of.ts'

/** A phrase about this report names another year: it was taken from an older one. */
export const leftoverYear: Check = {
  id: 'leftover-year',
  name: '往年的年份',
  severity: 'warning',
  rationale: '沿用往年的文字时，年份常常漏改；写本年工作的句子应是本报告的年度。',
  basis: '按惯例；国办公开办函〔2021〕30号要求内容准确',
  example: said(
    '2022年，我街道认真落实《条例》，公开信息126条。',
    '2023年，我街道认真落实《条例》，公开信息126条。',
  ),
  reads: ['narratives', 'identity'],
  run({ template, report }) {
    if (report.year === 0) return []
    return slipFindings(leftoverYear, narrativesOf(template, report), (text) =>
      slipsIn(text, report),
    )
  },
}

function slipsIn(part: PartText, report: Report): readonly Slip[] {
  return [...otherReports(part, report.year), ...otherWork(part.text, report)]
}

const named = /(20\d\d)\s?年度?(?=[一-龥]{0,16}年度报告|[一-龥]{0,6}年报)/g

/** “2022年度政府信息公开工作年度报告” in a report on 2023, where it can only be this one. */
function otherReports({ part, text }: PartText, year: number): readonly Slip[] {
  return sentencesOf(text).flatMap((sentence) =>
    [...sentence.text.matchAll(named)].flatMap((match) => {
      const about = sentence.text.slice(match.index, match.index + longestName)
      const before = sentence.text.slice(0, match.index)
      const isOther = Number(match[1]) !== year && /公开|年报/.test(about)
      const isOwn = part === 'preamble' || presents.test(sentence.text)
      const isTold = isInTitle(sentence.text, match.index)
        ? isOwn && makesReport.test(before)
        : isOwn || !isDone.test(sentence.text)
      const isCompared = /较|比|与|对照|上|往|[至到、—-]$/.test(before.slice(-nearby))
      return isOther && isTold && !isCompared ? [slip(match, year, sentence.start)] : []
    }),
  )
}

const longestName = 40
const nearby = 12
/** How a report speaks of itself. */
const presents = /现[将予编公发报]|特此|特向|本报告|本年报|如下/
/** 编制了《柳塘街道2022年…》; 对照《…》 is another. */
const makesReport =
  /(?:编制|形成|撰写|制定|起草|公布|发布)(?:了|完成|的|本){0,2}[^，。；《》]{0,6}《[^《》]*$/
/** What is done in a year with the report on the year before. */
const isDone = /完成|按时|及时|按期|发布|公布|报送|编制|编发/

const works =
  '(?:共|累计|主动|收到|受理|新收|认真|严格|全面|积极|深入|持续|进一步|按照|坚持|高度重视|制发|公开|发布|办理)'
/** Comparisons, plans, founding years, and things that lie in another year by nature. */
const elsewhere =
  /较|比|相比|同期|同比|以来|起|至今|开始|成立|设立|建成|修订|印发|颁布|施行|结转|预算|决算|规划|计划|拟|将|下一步|明年|来年|荣获|被评|获评|考核结果|年末|年底|针对|整改|反馈|指出/

/** “2022年，我街道共公开……” at the head of a sentence, with no word of a comparison or a plan. */
function otherWork(text: string, report: Report): readonly Slip[] {
  const { year, agency, shortName = '' } = report
  const own = ownPart(report)
  const short = own.replace(/(?:办事处|人民政府)$/, '')
  const names = [
    ...[selfNameOf(report), agency, own, short, shortName].map(asPattern),
    '我[一-龥]{1,3}',
    '本[一-龥]{1,3}',
    '全[市县区镇乡街]道?',
  ]
  const who = names.filter(Boolean).join('|')
  const start = new RegExp(
    `^\\s{0,8}(?:（[一二三四五六七八九十]{1,3}）[^。]{0,20}。)?\\s{0,8}(?:(?:截至|截止到?|到)?(20\\d\\d)\\s?年(?:度|12月31日|12月底|年?底|末)?)(?=，?(?:全年，?)?(?:${who}|街道|${works}))`,
  )
  return sentencesOf(text).flatMap((sentence) => {
    const match = start.exec(sentence.text)
    const others: readonly string[] = sentence.text.match(/20\d\d(?=\s*年)/g) ?? []
    if (!match || Number(match[1]) === year || others.includes(String(year))) return []
    if (elsewhere.test(sentence.text) || !isPlausible(Number(match[1]) - year, sentence.text))
      return []
    const found = memberAt(match, 1)
    const at = sentence.start + match[0].lastIndexOf(found)
    return [{ start: at, end: at + 4, message: message(found, year), by: String(year) }]
  })
}

/** An older year, or a coming one that is counted as if it were over. */
function isPlausible(offset: number, sentence: string): boolean {
  return offset < 0
    ? offset > -7
    : offset === 1 && /\d\s?[件条次]/.test(sentence) && !/[要将]/.test(sentence)
}

function slip(match: RegExpExecArray, year: number, from: number): Slip {
  const start = from + match.index
  const found = memberAt(match, 1)
  return { start, end: start + found.length, message: message(found, year), by: String(year) }
}

function message(found: string, year: number): string {
  return `写的是 ${found} 年，本报告是 ${year} 年度。`
}

function isInTitle(text: string, at: number): boolean {
  const before = text.slice(0, at)
  return ['《》', '（）', '〔〕'].some(
    ([open = '', close = '']) => before.lastIndexOf(open) > before.lastIndexOf(close),
  )
}
