import type { Block } from '#lib/page/block.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import type { Check, Finding, Source } from './check.ts'
import { checkInput } from './check-input.ts'
import { runChecks } from './run-checks.ts'
import { reportWith } from './test-check.ts'

/** Test code: the findings of a check on a file that was read into these lines and notes. */
export function findingsIn(
  check: Check,
  lines: readonly string[],
  notes: Source['notes'] = [],
): readonly Finding[] {
  const blocks = lines.map((text): Block => ({ kind: 'paragraph', text }))
  const input = checkInput(annualReport2021, reportWith({}), '2024-01-12')
  return runChecks([check], { ...input, source: { blocks, notes } })
}
