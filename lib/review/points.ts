import { isAnswered } from '#lib/checks/answered.ts'
import type { Finding } from '#lib/checks/check.ts'
import { rulesVersion } from '#lib/checks/rules-version.ts'
import type { Answer } from '#lib/report/report.ts'

/** What the findings of a report ask of those who pass it on. */
export interface Points {
  /** The version of the rules that found them. */
  readonly rules: string
  /** Errors that only a change of the report settles. */
  readonly errors: readonly Finding[]
  /** Errors that rest on judgement and have no reason of the clerk yet. */
  readonly unreasoned: readonly Finding[]
  /** Errors with the clerk's reason, which a reviewer has to decide. */
  readonly toOverrule: readonly Finding[]
  /** Warnings that nobody has answered. */
  readonly unanswered: readonly Finding[]
}

/** Sorts findings by what they ask for; hints ask for nothing. */
export function pointsOf(
  findings: readonly Finding[],
  answers: Readonly<Record<string, Answer>>,
): Points {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const judged = errors.filter(({ mayOverrule }) => mayOverrule)
  return {
    rules: rulesVersion,
    errors: errors.filter(({ mayOverrule }) => !mayOverrule),
    unreasoned: judged.filter((finding) => !isAnswered(finding, answers)),
    toOverrule: judged.filter((finding) => isAnswered(finding, answers)),
    unanswered: findings.filter(
      (finding) => finding.severity === 'warning' && !isAnswered(finding, answers),
    ),
  }
}
