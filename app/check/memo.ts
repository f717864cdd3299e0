import { unreadCell } from '#lib/checks/unread-cell.ts'
import { noteSentence, placeName } from '#lib/document/note-sentence.ts'
import type { CheckedUnit } from './checked-unit.ts'
import { otherUnread, shownName } from './unit.ts'

/** More points than this are counted, not told. */
const told = 10

/** What is asked of the memo of a unit: errors first, then warnings, no hints; what we could not read stands apart. */
export function memoOf({ unit, last, findings }: CheckedUnit) {
  const theirs = findings.filter(({ check }) => check !== unreadCell.id)
  const grave = [
    ...theirs.filter(({ severity }) => severity === 'error'),
    ...theirs.filter(({ severity }) => severity === 'warning'),
  ]
  const unread = [
    ...findings.filter(({ check }) => check === unreadCell.id).map(({ message }) => message),
    ...otherUnread(unit, findings).map((note) => noteSentence(unit.template, note)),
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
    unread: unread.slice(0, told).map((says) => says.slice(0, 2000)),
    moreUnread: Math.max(0, unread.length - told),
    isCompared: last !== undefined,
  }
}
