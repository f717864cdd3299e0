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
