import type { Template } from '#templates/schema.ts'
import type { Check, CheckInput, Finding } from './check.ts'

/** The findings of each check, so that a key press reruns only the checks that read what changed. */
export type CheckRun = ReadonlyMap<Check, readonly Finding[]>

/** Every finding of a report, in the order of the printed page. */
export function runChecks(checks: readonly Check[], input: CheckInput): readonly Finding[] {
  return findingsOf(startRun(checks, input), input.template)
}

/** Runs every check and keeps the findings apart. */
export function startRun(checks: readonly Check[], input: CheckInput): CheckRun {
  return new Map(checks.map((check) => [check, runCheck(check, input)]))
}

/** The same run after a change: checks that do not read it keep their findings. */
export function rerun(
  run: CheckRun,
  input: CheckInput,
  changed: readonly Check['reads'][number][],
): CheckRun {
  return new Map(
    [...run].map(([check, findings]) => {
      const isTouched = check.reads.some((read) => changed.includes(read))
      return [check, isTouched ? runCheck(check, input) : findings]
    }),
  )
}

/** The findings of a run in the order of the printed page. */
export function findingsOf(run: CheckRun, template: Template): readonly Finding[] {
  const parts = ['title', 'preamble', ...template.parts.map(({ id }) => id), 'signature']
  const places = new Map(parts.map((part, index) => [part, index]))
  const place = ({ part }: Finding) => (part === undefined ? -1 : (places.get(part) ?? -1))
  return [...run.values()].flat().sort((one, other) => place(one) - place(other))
}

/** Findings that are equal but for their place in the text get the ordinal that tells them apart. */
function runCheck(check: Check, input: CheckInput): readonly Finding[] {
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
