import type { Finding } from '#lib/checks/check.ts'
import type { Unit } from './unit.ts'

/** A unit with what is wrong with its report. */
export interface CheckedUnit {
  readonly unit: Unit
  /** The file that served as last year's report. */
  readonly last: Unit | undefined
  readonly findings: readonly Finding[]
}
