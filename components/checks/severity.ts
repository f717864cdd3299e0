import type { Finding, Severity } from '#lib/checks/check.ts'

/** What a severity is called, from the gravest on. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '提醒',
  hint: '提示',
}

/** `1 错误 · 2 提醒`; '' for none. */
export function severityCounts(findings: readonly Pick<Finding, 'severity'>[]): string {
  const severities: readonly Severity[] = ['error', 'warning', 'hint']
  return severities
    .map(
      (severity) => [severity, findings.filter((one) => one.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severityNames[severity]}`)
    .join(' · ')
}

/** The edge of a finding's card. */
export const severityEdges: Readonly<Record<Severity, string>> = {
  error: 'border-l-err',
  warning: 'border-l-warn',
  hint: 'border-l-line3',
}

/** The ink of its severity. */
export const severityInks: Readonly<Record<Severity, string>> = {
  error: 'text-err',
  warning: 'text-warn',
  hint: 'text-ink2',
}
