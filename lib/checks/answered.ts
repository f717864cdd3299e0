import type { Answer } from '#lib/report/report.ts'
import type { Finding, Severity } from './check.ts'

type Answers = Readonly<Record<string, Answer>>

/** How many findings are still open, by severity. */
export type OpenCounts = Readonly<Record<Severity, number>>

/**
 * What settles a finding without changing the report: a written `reason`, or one click, `seen`;
 * `nothing` where only a change does.
 */
export function answerAskedBy({
  severity,
  about,
  mayOverrule,
}: Finding): Answer['kind'] | 'nothing' {
  if (severity === 'error') return mayOverrule ? 'reason' : 'nothing'
  return severity === 'warning' && about === 'numbers' ? 'reason' : 'seen'
}

/** Whether the answer given to a finding is the one it asks for; a reason is more than a click. */
export function isAnswered(finding: Finding, answers: Answers): boolean {
  const answer = Object.hasOwn(answers, finding.fingerprint)
    ? answers[finding.fingerprint]
    : undefined
  const asked = answerAskedBy(finding)
  if (!answer || asked === 'nothing') return false
  if (answer.kind === 'reason') return answer.text.trim() !== ''
  return asked === 'seen'
}

/** The findings that nobody has answered yet. */
export function openFindings(findings: readonly Finding[], answers: Answers): readonly Finding[] {
  return findings.filter((finding) => !isAnswered(finding, answers))
}

/** Open findings counted by severity, of the whole report or of one part. */
export function openCounts(open: readonly Finding[], part?: string): OpenCounts {
  const counts = { error: 0, warning: 0, hint: 0 }
  for (const finding of open)
    if (part === undefined || finding.part === part) counts[finding.severity] += 1
  return counts
}

/** Whether nothing blocks: an exported file need not be named a draft. Hints and warnings never do. */
export function canExportClean(findings: readonly Finding[], answers: Answers): boolean {
  return openCounts(openFindings(findings, answers)).error === 0
}
