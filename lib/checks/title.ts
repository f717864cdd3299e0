import { isSameBody } from '#lib/report/own-names.ts'
import { titleOf } from '#lib/report/phrase.ts'
import { generatedTitle, keptTitle } from '#lib/report/title.ts'
import { halfWidth, withoutSpaces } from '#lib/text/half-width.ts'
import { yearsIn } from '#lib/text/years.ts'
import { profileById } from '#templates/profiles/registry.ts'
import type { Check, CheckInput, Cure, Severity } from './check.ts'
import { wordsFinding } from './finding.ts'

/** The title names the agency, the year of the report and the statutory document. */
export const title: Check = {
  id: 'title',
  name: '标题',
  severity: 'error',
  rationale: '标题由机关全称、报告年度和文件的法定名称组成；年度写错或者名称不全，读者会认错文件。',
  basis: '《中华人民共和国政府信息公开条例》第四十九条、第五十条；次序按惯例',
  example: {
    wrong: { title: '云澜市青禾区柳塘街道办事处2022年政府信息公开工作年度报告' },
    right: { title: '云澜市青禾区柳塘街道办事处2023年政府信息公开工作年度报告' },
  },
  reads: ['identity'],
  run(input) {
    const { template, report } = input
    const quote = titleOf(template, report)
    const printed = withoutSpaces(halfWidth(quote))
    const severity = severities.find((one) => faultsOf[one](printed, input).length > 0)
    if (severity === undefined) return []
    const faults = faultsOf[severity](printed, input)
    return [
      wordsFinding(title, {
        message:
          printed === '' ? '还没有标题，请先填写机关全称和年度。' : `标题${faults.join('，')}。`,
        severity,
        part: 'title',
        quote,
        cure: generated(input),
        mayOverrule: severity === 'error' || undefined,
      }),
    ]
  },
}

/** The gravest fault speaks for the title; its cure mends the others as well. */
const severities = ['error', 'warning', 'hint'] as const satisfies readonly Severity[]

type Faults = (printed: string, input: CheckInput) => readonly string[]

const faultsOf: Readonly<Record<Severity, Faults>> = {
  error: (printed, { template, report }) => [
    ...yearFaults(printed, report.year),
    ...bodyFaults(printed, report.agency),
    ...lacking(printed, template.title.words),
  ],
  warning: (printed, { template }) => [
    ...lacking(printed, template.title.expected),
    ...(printed.split('年度').length > 2 ? ['有两个“年度”'] : []),
  ],
  hint: (printed, { report, profile }) => {
    const hasName = printed.includes(withoutSpaces(report.agency))
    const isYearFirst = /^(\d{4}|[〇○零一二三四五六七八九]{4})年/.test(printed)
    const isAsked = profileById(profile).titleOrder === 'yearFirst'
    return [
      ...(hasName ? [] : ['没有写机关全称']),
      ...(isYearFirst && !isAsked ? ['把年度写在机关名称前面'] : []),
    ]
  },
}

function yearFaults(printed: string, year: number): readonly string[] {
  const years = yearsIn(printed)
  if (years.length === 0) return ['没有写年度']
  if (years.includes(year) || year === 0) return []
  return [`写的年度是 ${years[0]}，本报告是 ${year} 年度`]
}

/** Another body's name: what stands before the year, or behind it. */
function bodyFaults(printed: string, agency: string): readonly string[] {
  const own = withoutSpaces(agency)
  const at = printed.search(/(?:\d|[二〇○零一三四五六七八九]){4}年/)
  const named = printed.slice(0, Math.max(0, at))
  if (own === '' || named === '' || isSameBody(named, own)) return []
  return [`写的机关是“${named}”，本报告是“${own}”的`]
}

function lacking(printed: string, words: readonly string[]): readonly string[] {
  return words.filter((word) => !printed.includes(word)).map((word) => `缺少“${word}”`)
}

/** The title that is made from agency and year, unless that is what is printed. */
function generated({ template, report, profile }: CheckInput): Cure | undefined {
  const local = profileById(profile)
  const made = generatedTitle(template, report, local)
  if (made === '' || made === titleOf(template, report)) return undefined
  const value = keptTitle(template, report, local)
  return { says: `改为“${made}”`, writes: [{ field: 'title', value }] }
}
