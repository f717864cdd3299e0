import { sum } from '#lib/report/settled.ts'
import type { Check, CheckInput, Finding } from './check.ts'
import { isTextTooLong } from './text-too-long.ts'

/** What came of a check: it found something, found nothing, or what it looks at is not there. */
export type Verdict = 'found' | 'clean' | 'not-evaluable'

/** What came of each check, by its id; `findings` are what they found. */
export function verdictsOf(
  checks: readonly Check[],
  input: CheckInput,
  findings: readonly Finding[],
): Readonly<Record<string, Verdict>> {
  const found = new Set(findings.map(({ check }) => check))
  return Object.fromEntries(
    checks.map((check) => [
      check.id,
      found.has(check.id) ? 'found' : isEvaluable(check, input) ? 'clean' : 'not-evaluable',
    ]),
  )
}

/** Nothing was found: is that because all is well, or because there was nothing to look at? */
function isEvaluable({ id, needs, reads }: Check, input: CheckInput): boolean {
  if (needs && !input[needs]) return false
  if (reads.includes('narratives') && (isTextTooLong(input.report) || hasNoText(input)))
    return false
  return reads.includes('narratives') || isKnown(id, input)
}

function hasNoText({ report: { narratives } }: CheckInput): boolean {
  return Object.values(narratives).every((text) => text.trim() === '')
}

/** A relation is known to hold where all its sums are known. */
function isKnown(id: string, { settled: { form, values } }: CheckInput): boolean {
  const instances = form.relations.filter(({ relation }) => relation.id === id)
  return instances.every(
    ({ left, right }) => sum(values, left) !== null && sum(values, right) !== null,
  )
}
