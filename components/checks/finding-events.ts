import type { Finding } from '#lib/checks/check.ts'
import type { Answer } from '#lib/report/report.ts'

/** What a person can want of a finding. */
export interface FindingEvents {
  /** To go where it is: to its words where it quotes some, unless its cells are asked for. */
  readonly onJump: (finding: Finding, to?: 'cells') => void
  /** To have its cure written. */
  readonly onCure: (finding: Finding) => void
  readonly onAnswer: (finding: Finding, answer: Answer) => void
  /** To take the answer back. */
  readonly onWithdraw: (finding: Finding) => void
}
