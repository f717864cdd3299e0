import type { Template } from '#templates/schema.ts'
import { aspectsMissing } from './aspects-missing.ts'
import { blankCell } from './blank-cell.ts'
import type { Check } from './check.ts'
import { feeConsistency } from './fee-consistency.ts'
import { feeUnit } from './fee-unit.ts'
import { handlingFeeStatement } from './handling-fee-statement.ts'
import { leftoverInstruction } from './leftover-instruction.ts'
import { notACount } from './not-a-count.ts'
import { partEmpty } from './part-empty.ts'
import { periodMismatch } from './period-mismatch.ts'
import { relationChecks } from './relation-checks.ts'
import { title } from './title.ts'
import { unbalancedBrackets } from './unbalanced-brackets.ts'
import { unreadCell } from './unread-cell.ts'

/** The checks that are written by hand, in reading order: cells, then structure, then words. */
export const checks: readonly Check[] = [
  blankCell,
  unreadCell,
  notACount,
  feeUnit,
  feeConsistency,
  title,
  partEmpty,
  aspectsMissing,
  periodMismatch,
  handlingFeeStatement,
  unbalancedBrackets,
  leftoverInstruction,
]

const known = new WeakMap<Template, readonly Check[]>()

/** Every check of a template: its own relations, then the ones written by hand. */
export function checksOf(template: Template): readonly Check[] {
  const found = known.get(template) ?? [...relationChecks(template), ...checks]
  known.set(template, found)
  return found
}
