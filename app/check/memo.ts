import type { Finding } from '#lib/checks/check.ts'
import { placeName } from '#lib/document/note-sentence.ts'
import { shownName, type Unit } from './unit.ts'

/** More points than this are counted, not told. */
const told = 10

/** What is asked of the memo of a unit: errors first, then warnings, no hints. */
export function memoOf(unit: Unit, findings: readonly Finding[]) {
  const grave = [
    ...findings.filter(({ severity }) => severity === 'error'),
    ...findings.filter(({ severity }) => severity === 'warning'),
  ]
  return {
    agency: shownName(unit).slice(0, 200),
    year: unit.report.year,
    file: unit.file.slice(0, 300),
    points: grave.slice(0, told).map((finding) => ({
      severity: finding.severity,
      place: placeName(unit.template, finding.part ?? '') || '全文',
      says: finding.message.slice(0, 2000),
      ...(finding.cure && { cure: finding.cure.says.slice(0, 2000) }),
    })),
    more: Math.max(0, grave.length - told),
  }
}
