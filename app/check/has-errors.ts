import { openCounts } from '#lib/checks/answered.ts'
import type { CheckedUnit } from './checked-unit.ts'

/** Whether an error is open in a unit's report; not while it is still unread. */
export function hasErrors(checked: CheckedUnit | undefined): boolean {
  return checked !== undefined && openCounts(checked.findings).error > 0
}
