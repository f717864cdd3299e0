import type { Finding } from '#lib/checks/check.ts'
import { findingsOf } from '#lib/checks/findings-of.ts'
import { type Unit, unitName } from './unit.ts'

/** The report of the year before of the same unit, where exactly one of the files is it. */
export function lastYearsUnit(unit: Unit, units: readonly Unit[]): Unit | undefined {
  const name = unitName(unit)
  if (name === '') return undefined
  const [older, ...more] = units.filter(
    (other) => unitName(other) === name && other.report.year === unit.report.year - 1,
  )
  return more.length === 0 ? older : undefined
}

interface Found {
  readonly last: Unit | undefined
  readonly today: string
  readonly findings: readonly Finding[]
}

const known = new WeakMap<Unit, Found>()

/** Every finding of a report as it was read: blanks stay blank, whatever last year says. */
export function unitFindings(
  unit: Unit,
  last: Unit | undefined,
  today: string,
): readonly Finding[] {
  const found = known.get(unit)
  if (found && found.last === last && found.today === today) return found.findings
  const { template, report, page, notes, places } = unit
  const draft = { report, answers: {}, ...(last && { lastYear: last.report }) }
  const read = { blocks: page.blocks, notes }
  const findings = findingsOf(template, draft, { today, places, read })
  known.set(unit, { last, today, findings })
  return findings
}
