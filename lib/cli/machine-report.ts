import type { Finding } from '#lib/checks/check.ts'
import type { Results } from '#lib/checks/findings-of.ts'
import { ruleNumbers } from '#lib/checks/rule-numbers.ts'
import { rulesVersion } from '#lib/checks/rules-version.ts'
import { cellsOf } from '#lib/writers/json/write-json.ts'
import type { ReadReport } from './read-report.ts'

/**
 * One file as `check --json` prints it: whose report it is, its values (`cells` as in the public JSON), what could
 * not be read (`notes`, with their places), what each check came to, and the findings.
 */
export function machineReport(file: string, read: ReadReport, { findings, verdicts }: Results) {
  const { template, report, notes } = read
  const { agency, kind, year, title } = report
  return {
    file,
    template: template.id,
    agency,
    kind,
    year,
    title,
    cells: cellsOf(template, report),
    rules: rulesVersion,
    checks: verdicts,
    findings: findings.map(forMachines),
    notes,
  }
}

/** The public shape of a finding; a cure is what its button says. */
function forMachines({ check, severity, message, cells, part, quote, cure }: Finding) {
  const number = ruleNumbers[check]
  return { check, number, severity, message, cells, part, quote, cure: cure?.says }
}
