import { rangesIn } from '#lib/text/date-range.ts'
import { withYears } from '#lib/text/lost-years.ts'
import type { Check } from './check.ts'
import { wordsFinding } from './finding.ts'
import { narrativesOf } from './texts-of.ts'

/** The report says which period its figures are of. */
export const reportingPeriod: Check = {
  id: 'reporting-period',
  name: '写明统计期限',
  severity: 'hint',
  rationale: '写明统计期限，读者才知道数字统计到哪一天；按惯例写在开头。',
  basis: '按惯例；四川省地方标准 DB51/T 2660—2019 也这样规定',
  example: {
    wrong: { narratives: { preamble: '根据《条例》编制本报告。' } },
    right: {
      narratives: { preamble: '根据《条例》编制本报告，统计期限自2023年1月1日起至12月31日止。' },
    },
  },
  reads: ['narratives', 'identity'],
  run({ template, report }) {
    if (narrativesOf(template, report).some(({ text }) => rangesIn(withYears(text)).length > 0))
      return []
    const period = report.year ? `${report.year}年1月1日至12月31日` : '1月1日至12月31日'
    const message = `没有写明统计期限（${period}）。`
    return [wordsFinding(reportingPeriod, { message, part: 'preamble', quote: '' })]
  },
}
