import type { Finding } from '#lib/checks/check.ts'

/** Test code: findings of each kind, as the checks make them. */
export const testFindings = {
  error: finding({ check: 'requests-balance', severity: 'error', about: 'numbers' }),
  judged: finding({ check: 'title', severity: 'error', about: 'words', mayOverrule: true }),
  numbers: finding({ check: 'fee-unit', severity: 'warning', about: 'numbers' }),
  words: finding({ check: 'confusable', severity: 'warning', about: 'words' }),
  hint: finding({ check: 'term', severity: 'hint', about: 'words' }),
} as const

function finding(part: Pick<Finding, 'check' | 'severity' | 'about' | 'mayOverrule'>): Finding {
  return { ...part, message: `${part.check}。`, cells: [], fingerprint: `${part.check}-1` }
}
