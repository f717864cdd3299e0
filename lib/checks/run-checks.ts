import type { Template } from '#templates/schema.ts'
import type { Check, CheckInput, Finding } from './check.ts'

/** Every finding of a report, in the order of the printed page. */
export function runChecks(checks: readonly Check[], input: CheckInput): readonly Finding[] {
  const findings: Finding[] = []
  for (const check of checks) findings.push(...runCheck(check, input))
  return inPageOrder(findings, input.template)
}

/** The findings of one check; those that are equal but for their place get an ordinal as well. */
export function runCheck(check: Check, input: CheckInput): readonly Finding[] {
  const findings = check.run(input)
  if (findings.length < 2) return findings
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const ordinal = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, ordinal)
    if (ordinal === 1) return finding
    return { ...finding, fingerprint: `${finding.fingerprint}-${ordinal}` }
  })
}

/** Findings sorted by the part they are about; within a part they keep their order. */
export function inPageOrder(findings: readonly Finding[], template: Template): readonly Finding[] {
  if (findings.length < 2) return findings
  const parts = ['title', 'preamble', ...template.parts.map(({ id }) => id), 'signature']
  const place = ({ part }: Finding) => (part === undefined ? -1 : parts.indexOf(part))
  return [...findings].sort((one, other) => place(one) - place(other))
}
