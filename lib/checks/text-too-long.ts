import type { Report } from '#lib/report/report.ts'
import type { Check } from './check.ts'
import { wordsFinding } from './finding.ts'

/** A report has a tenth of this; what is longer would keep everybody waiting who opens a list it stands in. */
const longest = 100_000

/** Texts too long to be checked: told in one sentence, and no other check looks at them. */
export const textTooLong: Check = {
  id: 'text-too-long',
  name: '文字过长',
  severity: 'warning',
  rationale:
    '年度报告的文字一般几千字。超过十万字的，多半是把别的文件整个贴了进来；文字部分不再检查，表格照常检查。',
  basis: '按惯例',
  example: {
    wrong: { narratives: { overview: '公开信息一条。'.repeat(15_000) } },
    right: { narratives: { overview: '公开信息一条。'.repeat(200) } },
  },
  reads: ['narratives', 'identity'],
  run({ template, report }) {
    const length = charactersOf(report)
    if (length <= longest) return []
    const sizes = Object.entries(report.narratives).map(
      ([part, text]) => [part, text.length] as const,
    )
    const [part, size] = sizes.reduce((most, one) => (one[1] > most[1] ? one : most))
    const title = template.parts.find(({ id }) => id === part)?.title ?? '开头'
    const message = `全文 ${length} 字，超过 ${longest} 字，文字部分没有检查；表格照常检查。“${title}”最长，有 ${size} 字。`
    return [wordsFinding(textTooLong, { message, part, quote: '', about: String(length) })]
  },
}

/** Whether the texts of a report are so long that no check looks at them. */
export function isTextTooLong(report: Report): boolean {
  return charactersOf(report) > longest
}

function charactersOf({ narratives }: Report): number {
  return Object.values(narratives).reduce((sum, { length }) => sum + length, 0)
}
