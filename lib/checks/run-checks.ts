import type { Template } from '#templates/schema.ts'
import type { Check, CheckInput, Finding } from './check.ts'
import { inPlainScript } from './in-plain-script.ts'
import { isTextTooLong, textTooLong } from './text-too-long.ts'

/** Every finding of a report, in the order of the printed page. */
export function runChecks(checks: readonly Check[], input: CheckInput): readonly Finding[] {
  const findings: Finding[] = []
  for (const check of checks) findings.push(...runCheck(check, input))
  return inPageOrder(findings, input.template)
}

/** More findings of one check than this are counted, not listed: nobody reads them, and each is drawn. */
const listed = 200

/** The findings of one check; those that are equal but for their place get an ordinal as well. */
export function runCheck(check: Check, input: CheckInput): readonly Finding[] {
  const { report } = input
  if (check.id !== textTooLong.id && check.reads.includes('narratives') && isTextTooLong(report))
    return []
  const findings = inPlainScript(check, input)
  if (findings.length < 2) return findings
  return countedAfter(listed, withOrdinals(findings), check)
}

function withOrdinals(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const ordinal = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, ordinal)
    if (ordinal === 1) return finding
    return { ...finding, fingerprint: `${finding.fingerprint}-${ordinal}` }
  })
}

/** Behind the listed ones stands one for all others, as grave as the gravest of them. */
function countedAfter(
  most: number,
  findings: readonly Finding[],
  check: Check,
): readonly Finding[] {
  const rest = findings.slice(most)
  if (rest.length < 2) return findings
  const gravest = rest.reduce((one, next) => (rank(next) < rank(one) ? next : one))
  const { cure: _cure, quote: _quote, ...others } = gravest
  const message = `“${check.name}”还有 ${rest.length} 处，没有一一列出；改好前面的再看。`
  return [...findings.slice(0, most), { ...others, message }]
}

function rank({ severity }: Finding): number {
  return ['error', 'warning', 'hint'].indexOf(severity)
}

/** Findings sorted by the part they are about; within a part they keep their order. */
export function inPageOrder(findings: readonly Finding[], template: Template): readonly Finding[] {
  if (findings.length < 2) return findings
  const parts = ['title', 'preamble', ...template.parts.map(({ id }) => id), 'signature']
  const place = ({ part }: Finding) => (part === undefined ? -1 : parts.indexOf(part))
  return [...findings].sort((one, other) => place(one) - place(other))
}
