import { openCounts } from '#lib/checks/answered.ts'
import type { Finding, Severity } from '#lib/checks/check.ts'
import { noteSentence } from '#lib/document/note-sentence.ts'
import type { ReadNote } from '#lib/page/read-page.ts'
import { nameOfCell } from '#lib/report/cell-name.ts'
import { headingOf } from '#lib/report/phrase.ts'
import type { Template } from '#templates/schema.ts'
import type { ReadReport } from './read-report.ts'

/** More cells than this are counted, not listed. */
const listed = 6
const listedNotes = 20

const words: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒', hint: '提示' }
const severities = ['error', 'warning', 'hint'] as const

/** The findings of one file for a person: by part, each with its cells or words and its cure. */
export function printedFindings(
  file: string,
  { template, report, notes = [] }: ReadReport,
  findings: readonly Finding[],
): string {
  const name = `${report.agency} ${report.year} 年`
  const told = noteLines(template, notes)
  if (findings.length === 0) return [`${file}（${name}）：没有发现问题。`, ...told].join('\n')
  const counts = openCounts(findings)
  const counted = severities.flatMap((one) =>
    counts[one] > 0 ? [`${counts[one]} 处${words[one]}`] : [],
  )
  const lines = findings.flatMap((finding, at) => [
    ...(finding.part === findings[at - 1]?.part && at > 0
      ? []
      : [`  ${partName(template, finding)}`]),
    ...findingLines(template, finding),
  ])
  return [`${file}（${name}）：${counted.join('，')}。`, ...told, ...lines].join('\n')
}

/** What was not read as it stood; the numbers that follow may be wrong because of it. */
function noteLines(template: Template, notes: readonly ReadNote[]): readonly string[] {
  if (notes.length === 0) return []
  const lines = notes
    .slice(0, listedNotes)
    .map((note) => `    读取  ${noteSentence(template, note)}`)
  const more = notes.length > listedNotes ? [`    读取  等 ${notes.length} 处。`] : []
  return ['  读取说明', ...lines, ...more]
}

function partName({ parts }: Template, { part }: Finding): string {
  const found = parts.find(({ id }) => id === part)
  if (found) return headingOf(found)
  return outside[part ?? ''] ?? '全文'
}

const outside: Readonly<Record<string, string>> = {
  title: '标题',
  preamble: '开头',
  signature: '署名和日期',
}

function findingLines(template: Template, { severity, message, cells, quote, cure }: Finding) {
  const names = cells.slice(0, listed).map((id) => nameOfCell(template, id))
  const more = cells.length > listed ? `等 ${cells.length} 格` : ''
  const isNamed = names.length === 0 || message.includes(names[0] ?? '')
  return [
    `    ${words[severity]}  ${message}`,
    ...(isNamed ? [] : [`          单元格：${names.join('、')}${more}`]),
    ...(quote === undefined ? [] : [`          原文：“${quote.replace(/\s+/g, ' ')}”`]),
    ...(cure ? [`          可以：${cure.says}`] : []),
  ]
}
